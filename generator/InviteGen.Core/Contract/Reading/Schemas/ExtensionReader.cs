using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>Reads our own extensions of schemas.</summary>
internal static class ExtensionReader
{
    public const string ErrorKeyword = "x-invitegen-error";
    public const string UniqueByKeyword = "x-invitegen-unique-by";

    /// <summary>The property whose value means that the call failed, as a JSON pointer; empty when there is none.</summary>
    public static string ErrorPointer(IOpenApiSchema source) => Text(source, ErrorKeyword);

    /// <summary>The property that no two items may share; empty when there is none.</summary>
    public static string UniqueBy(IOpenApiSchema source) => Text(source, UniqueByKeyword);

    private static string Text(IOpenApiSchema source, string name) =>
        source.Extensions?.TryGetValue(name, out var extension) == true
        && extension is JsonNodeExtension { Node: JsonValue value }
        && value.TryGetValue<string>(out var text) ? text : "";
}
