using System.Text.Json.Nodes;
using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>Writes references to components: everything else that is referred to was made one before.</summary>
internal sealed class ReferenceWriter(LibraryNames names)
{
    private const string Key = "$ref";

    /// <summary>The name of what is not there. No component has it, because the reader cannot find names with this character.</summary>
    private const string Nothing = "~";

    /// <summary>Writes a reference; null where no component can be of the kind.</summary>
    public JsonObject? Write(SpecObject node, NodeKind kind, string target)
    {
        if (Grammar.SectionOf(kind) is not { } section)
        {
            return null;
        }

        var json = To(section, NameOf(kind, target));
        foreach (var field in Grammar.ReferenceOverrides)
        {
            if (kind != NodeKind.Schema && node[field].AsText is { Length: > 0 } text)
            {
                json.Add(field, JsonValue.Create(text));
            }
        }

        return json;
    }

    /// <summary>Writes a reference to nothing.</summary>
    public static JsonObject Missing(NodeKind kind) => To(Grammar.SectionOf(kind), Nothing);

    /// <summary>The name that the component of a kind has for the reader, to which a reference leads.</summary>
    public string NameOf(NodeKind kind, string target) =>
        Grammar.SectionOf(kind) is { } section
        && LocalReference.PointerOf(target) is { } pointer
        && ComponentAddress.Of(pointer) is { } address
        && address.Container == "/components/" + section
        && address.Pointer == pointer
        && address.Name.Length > 0 ? names.Of(section, address.Name) : Nothing;

    /// <summary>Writes the mapping of a discriminator: references to schemas, or their names.</summary>
    public JsonObject WriteMapping(SpecObject mapping)
    {
        var json = new JsonObject();
        foreach (var (value, target) in mapping.Select(entry => (entry.Key, entry.Value.AsScalar)))
        {
            if (target is not null && LocalReference.IsLocal(target))
            {
                json.Add(value, AddressOf("schemas", NameOf(NodeKind.Schema, target)));
            }
            else if (target is not null && (!target.Contains("#") || target.Contains("#/")))
            {
                json.Add(value, names.Of("schemas", target));
            }
        }

        return json;
    }

    /// <summary>Writes Security Requirement Objects: the names of schemes, each with scopes.</summary>
    public JsonArray WriteRequirements(SpecArray requirements)
    {
        var json = new JsonArray();
        foreach (var requirement in requirements.OfType<SpecObject>())
        {
            var schemes = new JsonObject();
            foreach (var scheme in requirement)
            {
                schemes[names.Of("securitySchemes", scheme.Key)] = ValueWriter.WriteTexts(scheme.Value as SpecArray ?? []);
            }

            json.Add(schemes);
        }

        return json;
    }

    private static JsonObject To(string? section, string name) => new() { [Key] = AddressOf(section, name) };

    private static string AddressOf(string? section, string name) => $"#/components/{section}/{name}";
}
