using InviteGen.Core.Documents.Places;
using InviteGen.Core.Documents.Rewriting;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace InviteGen.Core.Documents;

/// <summary>Hands the nodes to Microsoft.OpenApi and passes on what it says about them.</summary>
internal static class ModelReader
{
    // Never opened: Microsoft.OpenApi wants a base for relative references, which were dealt with before.
    private static readonly Uri Base = new("https://invitegen.invalid/");

    private const string PlaceWords = " is not a valid property at ";

    public static SpecDocument? Read(SpecTree tree)
    {
        ReadResult result;
        try
        {
            result = new OpenApiJsonReader().Read(tree.Root, Base, new OpenApiReaderSettings { LoadExternalRefs = false });
        }
        catch (Exception e)
        {
            // It throws many types on documents that its authors did not think of; none may end the compiler.
            tree.Report(Rules.ReaderFailed, JsonPointer.Root, e.Message);
            return null;
        }

        var pointers = new PointerMap(tree);
        foreach (var error in (result.Diagnostic?.Errors ?? []).Concat(result.Diagnostic?.Warnings ?? []))
        {
            tree.Report(Rules.ReaderComplaint, pointers.ToText(PointerOf(error)), error.Message);
        }

        if (result.Document is not { } model)
        {
            return null;
        }

        if (tree.IsVersion2)
        {
            EmptyResponses.Clear(model);
            SafeServers.Sort(model);
        }

        return new(tree.Source, model, pointers);
    }

    // Some complaints carry their place only in their text.
    private static JsonPointer PointerOf(OpenApiError error)
    {
        var at = error.Message.IndexOf(PlaceWords, StringComparison.Ordinal);
        var text = at < 0
            ? error.Pointer ?? ""
            : error.Message.Substring(at + PlaceWords.Length).TrimEnd('/') + "/" + error.Message.Substring(0, at);
        text = text.TrimStart('#');
        return text.StartsWith("/", StringComparison.Ordinal) ? JsonPointer.Parse(text) : JsonPointer.Root;
    }
}
