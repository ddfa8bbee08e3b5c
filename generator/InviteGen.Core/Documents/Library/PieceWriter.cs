using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Writes objects of the document as the nodes that Microsoft.OpenApi reads. It fails on values that it does not expect, drops others
/// and says imprecisely where: what it is given is checked while it is written, so that each object is visited once, and written so that
/// it keeps what it means. Writing therefore reports: <see cref="GrammarCheck"/> decides of each member whether it is handed on. An object
/// may be written several times; each fault is reported once. What no code comes from is not written.
/// </summary>
internal sealed class PieceWriter
{
    private readonly GrammarCheck _check;
    private readonly LeftOut _leftOut;
    private readonly ReferenceWriter _references;
    private readonly SchemaWriter _schemas;

    public PieceWriter(GrammarCheck check, LeftOut leftOut, LibraryNames names, bool hasOldSchemas)
    {
        (_check, _leftOut, _references) = (check, leftOut, new(names));
        _schemas = new(this, check, leftOut, _references, hasOldSchemas);
    }

    /// <summary>Writes an object. One that is left out says nothing, or that something is missing.</summary>
    public JsonNode Write(SpecNode node, NodeKind kind)
    {
        if (kind == NodeKind.Schema)
        {
            return _schemas.Write(node);
        }

        if (_leftOut.Contains(node))
        {
            return _leftOut.CostsOperation(node, kind) ? ReferenceWriter.Missing(kind) : new JsonObject();
        }

        return node is not SpecObject members ? new JsonObject()
            : members.ReferenceTarget is { } target && _references.Write(members, kind, target) is { } reference ? reference
            : kind == NodeKind.Callback ? WriteCallback(members)
            : WriteFields(members, kind, _ => true);
    }

    /// <summary>Writes the fields of an object that are wanted.</summary>
    public JsonObject WriteFields(SpecObject members, NodeKind kind, Func<Field, bool> isWanted)
    {
        _check.CheckObject(members, kind);
        var json = new JsonObject();
        for (var i = 0; i < members.Count; i++)
        {
            var (name, value) = (members[i].Key, members[i].Value);
            if (Grammar.IsExtension(name))
            {
                json.Add(name, value.ToJsonNode());
            }
            else if (_check.Accept(kind, name, value) is { IsInformative: false } field
                && isWanted(field)
                && WriteField(field, name, value) is { } written)
            {
                json.Add(name, written);
            }
        }

        return json;
    }

    /// <summary>
    /// Writes what a field holds; null: it is left out. The style is, because the reader fails on words that are none, and <c>explode</c>
    /// with it: what reads contracts looks at the document for both.
    /// </summary>
    public JsonNode? WriteField(Field field, string name, SpecNode value) => field.Shape switch
    {
        FieldShape.One => WriteOne(field.Kind, name, value),
        FieldShape.List => WriteList(field.Kind, (SpecArray)value),
        FieldShape.Map or FieldShape.ExtensibleMap => WriteMap(field, (SpecObject)value),
        FieldShape.TextValue or FieldShape.FlagValue when name is "style" or "explode" => null,
        FieldShape.TextMap when name == "mapping" => _references.WriteMapping((SpecObject)value),
        FieldShape.AnyList when name == "security" => _references.WriteRequirements((SpecArray)value),
        _ => ValueWriter.Write(field.Shape, value),
    };

    private JsonNode? WriteOne(NodeKind kind, string name, SpecNode value) =>
        name == "additionalProperties" && value.AsBoolean == false ? JsonValue.Create(false)
        : IsOmitted(value, kind) ? null
        : Write(value, kind);

    // The reader takes only objects; what stands for a wrong item keeps the positions of the others (ModelWalk).
    private JsonArray WriteList(NodeKind kind, SpecArray items)
    {
        var json = new JsonArray();
        for (var i = 0; i < items.Count; i++)
        {
            json.Add(_check.IsObject(kind, null, items[i]) ? Write(items[i], kind) : new JsonObject());
        }

        return json;
    }

    private JsonObject WriteMap(Field field, SpecObject members)
    {
        var json = new JsonObject();
        for (var i = 0; i < members.Count; i++)
        {
            var (name, value) = (members[i].Key, members[i].Value);
            if (field.Shape == FieldShape.ExtensibleMap && Grammar.IsExtension(name))
            {
                json.Add(name, value.ToJsonNode());
            }
            else if (!IsOmitted(value, field.Kind))
            {
                var written = _check.IsObject(field.Kind, name, value) ? Write(value, field.Kind) : new JsonObject();
                json.Add(name, written);
            }
        }

        return json;
    }

    // All other members are path items, by the expression that gives their address.
    private JsonObject WriteCallback(SpecObject callback)
    {
        var json = new JsonObject();
        foreach (var (address, member) in CallbackAddresses.Of(callback, _check))
        {
            if (Grammar.IsExtension(member.Key))
            {
                json.Add(address, member.Value.ToJsonNode());
            }
            else if (_check.IsObject(NodeKind.PathItem, member.Key, member.Value) && !IsOmitted(member.Value, NodeKind.PathItem))
            {
                json.Add(address, Write(member.Value, NodeKind.PathItem));
            }
        }

        return json;
    }

    // A schema that is left out allows any value, and may be one of several that have names.
    private bool IsOmitted(SpecNode value, NodeKind kind) =>
        kind != NodeKind.Schema && _leftOut.Contains(value) && !_leftOut.CostsOperation(value, kind);
}
