using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>
/// In which media types a document of version 2.0 speaks. It says so once for all operations, or for one, or not at all: the
/// specification gives no default. A document that describes JSON values and says nothing means JSON.
/// </summary>
/// <param name="root">The document.</param>
/// <param name="isFile">Says whether a response, or the one that it refers to, is a file.</param>
internal sealed class SharedMediaTypes(SpecObject root, Func<SpecNode, bool> isFile)
{
    private const string Json = "application/json";
    private const string Parts = "multipart/form-data";
    private const string Fields = "application/x-www-form-urlencoded";

    private readonly IReadOnlyList<string> _taken = Said(root, "consumes") ?? [Json];
    private readonly IReadOnlyList<string>? _given = Said(root, "produces");

    /// <summary>Those of responses that operations share.</summary>
    public IReadOnlyList<string> Given => _given ?? [Json];

    /// <summary>Those of bodies that operations share.</summary>
    public IReadOnlyList<string> Taken => _taken;

    /// <summary>Those of the body of an operation.</summary>
    public IReadOnlyList<string> OfBody(SpecObject operation) => Said(operation, "consumes") ?? Taken;

    /// <summary>
    /// Those of the form of an operation: forms and files are not JSON, whatever else the operation says it takes (OpenAPI 2.0,
    /// Parameter Object, <c>formData</c>).
    /// </summary>
    public IReadOnlyList<string> OfForm(SpecObject operation, bool hasFiles)
    {
        var form = hasFiles ? Parts : Fields;
        var said = TextsOf(operation["consumes"] ?? root["consumes"]);
        return [.. said.Where(type => type == form || type == Parts).DefaultIfEmpty(form).Distinct()];
    }

    /// <summary>Those of the responses of an operation.</summary>
    public IReadOnlyList<string> OfResponses(SpecObject operation) =>
        Said(operation, "produces") ?? (_given is null && HasFile(operation) ? ["application/octet-stream"] : Given);

    private bool HasFile(SpecObject operation) =>
        (operation["responses"] as SpecObject)?.Any(response => isFile(response.Value)) == true;

    // An empty list says nothing.
    private static List<string>? Said(SpecObject owner, string name) =>
        TextsOf(owner[name]) is { Count: > 0 } types ? types : null;

    private static List<string> TextsOf(SpecNode? list) =>
        [.. (list as SpecArray)?.Select(item => item.AsText).OfType<string>().Distinct() ?? []];
}
