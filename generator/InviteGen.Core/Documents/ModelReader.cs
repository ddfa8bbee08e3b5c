using InviteGen.Core.Documents.Library;
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

    public static SpecDocument? Read(SpecTree tree)
    {
        Microsoft.OpenApi.Reader.ReadResult result;
        try
        {
            result = new OpenApiJsonReader().Read(LibraryJson.Of(tree), Base, new OpenApiReaderSettings { LoadExternalRefs = false });
        }
        catch (Exception e)
        {
            // It throws many types on documents that its authors did not think of; none may end the compiler.
            tree.Report(DiagnosticRules.ReaderFailed, tree.Root, e.Message);
            return null;
        }

        ReaderDiagnostics.Report(tree, (result.Diagnostic?.Errors ?? []).Concat(result.Diagnostic?.Warnings ?? []));
        if (result.Document is not { } model)
        {
            return null;
        }

        return new(tree, model);
    }
}
