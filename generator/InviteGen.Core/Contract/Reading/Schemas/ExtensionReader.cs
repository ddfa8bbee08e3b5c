using System.Text.Json.Nodes;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>
/// Reads our own extensions of schemas. One that names a property which does not exist is reported, because it would have no effect.
/// </summary>
internal sealed class ExtensionReader(ReadingContext context)
{
    private const string ErrorKeyword = "x-invitegen-error";
    private const string UniqueByKeyword = "x-invitegen-unique-by";

    /// <summary>The property whose value means that the call failed, as a JSON pointer; empty when there is none.</summary>
    public string ErrorPointer(IOpenApiSchema source, Site at)
    {
        var pointer = Text(source, ErrorKeyword);
        return pointer.Length == 0 || Has(source, pointer.TrimStart('/'))
            ? pointer
            : Refuse(ErrorKeyword, pointer, "a pointer to a property", at);
    }

    /// <summary>The property that no two items may share; empty when there is none.</summary>
    public string UniqueBy(IOpenApiSchema source, Site at)
    {
        var name = Text(source, UniqueByKeyword);
        return name.Length == 0 || HasText(source.Items, name)
            ? name
            : Refuse(UniqueByKeyword, name, "the name of a string property of the items", at);
    }

    private static bool HasText(IOpenApiSchema? schema, string property) =>
        schema?.Properties?.TryGetValue(property, out var value) == true
        && value is { Type: JsonSchemaType.String, Format: not "byte" };

    private static bool Has(IOpenApiSchema? schema, string property) => schema?.Properties?.ContainsKey(property) == true;

    private static string Text(IOpenApiSchema source, string name) =>
        source.Extensions?.TryGetValue(name, out var extension) == true
        && extension is JsonNodeExtension { Node: JsonValue value }
        && value.TryGetValue<string>(out var text) ? text : "";

    private string Refuse(string keyword, string value, string wanted, Site at)
    {
        context.Report(DiagnosticRules.ExtensionLeadsNowhere, at / keyword, keyword, value, wanted);
        return "";
    }
}
