using InviteGen.Witness.Seen;
using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Readers;

namespace InviteGen.Witness;

/// <summary>Reads a document with Microsoft.OpenApi.Readers 1.6, and with nothing of InviteGen.</summary>
internal static class DocumentReader
{
    public static SeenDocument Read(string path)
    {
        var text = SpecFile.Read(path);
        var seen = Read(path, text);

        // Its YAML reader knows YAML 1.1, where "{url: https://a}" is an error, and fails at emoji in JSON. That is not what is asked.
        return seen.Fault is null ? seen : PlainJson.TryWrite(text) is { } json ? Read(path, json) : seen;
    }

    private static SeenDocument Read(string path, string text)
    {
        try
        {
            var document = new OpenApiStringReader().Read(text, out var diagnostic);
            if (diagnostic.Errors.FirstOrDefault(IsOfTheText) is { } error)
            {
                return new SeenDocument(path) { Fault = error.Message };
            }

            var schemas = new SchemaReader();
            schemas.AddAll(document.Components?.Schemas.Values ?? []);
            var operations = document.Paths is null ? [] : new OperationReader(schemas).ReadAll(document.Paths).ToList();
            return new SeenDocument(path) { Operations = operations, Schemas = schemas.ReadReached() };
        }
        catch (Exception fault)
        {
            // A reader that throws has seen nothing. Whoever asked decides whether that matters.
            return new SeenDocument(path) { Fault = $"{fault.GetType().Name}: {fault.Message}" };
        }
    }

    // After a fault of YAML there is an empty document, and the error has a line where others have a JSON pointer.
    private static bool IsOfTheText(OpenApiError error) => error.Pointer?.StartsWith("#line=", StringComparison.Ordinal) == true;
}
