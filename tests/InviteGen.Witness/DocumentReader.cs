using InviteGen.Witness.Seen;
using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Readers;

namespace InviteGen.Witness;

/// <summary>Reads a document with Microsoft.OpenApi.Readers 1.6, and with nothing of InviteGen.</summary>
internal static class DocumentReader
{
    public static SeenDocument Read(string path)
    {
        try
        {
            var document = new OpenApiStringReader().Read(SpecFile.Read(path), out var diagnostic);
            if (diagnostic.Errors.FirstOrDefault(IsOfTheText) is { } error)
            {
                return new SeenDocument(path) { Fault = error.Message };
            }

            var schemas = new SchemaReader();
            schemas.AddAll(document.Components?.Schemas.Values ?? []);
            var operations = document.Paths is null ? [] : new OperationReader(schemas).ReadAll(document.Paths).ToList();
            return new SeenDocument(path)
            {
                Operations = operations,
                Schemas = schemas.ReadReached(),
            };
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
