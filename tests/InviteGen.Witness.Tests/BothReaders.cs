using InviteGen.Core;
using InviteGen.Core.Text;
using InviteGen.Witness.Seen;
using InviteGen.Witness.Tests.Comparing;
using InviteGen.Witness.Tests.Documents;
using InviteGen.Witness.Tests.Views.Contracts;
using InviteGen.Witness.Tests.Views.Seen;

namespace InviteGen.Witness.Tests;

/// <summary>Reads documents with InviteGen and with the witness.</summary>
internal static class BothReaders
{
    /// <summary>What they see. The witness is started once, and InviteGen reads what the witness has read while that goes on.</summary>
    public static IReadOnlyList<DocumentComparison> Read(IReadOnlyList<SpecDocument> documents) =>
    [
        .. WitnessProgram.Read([.. documents.Select(document => document.FullPath)])
            .Zip(documents, (seen, document) => (document, seen))
            .AsParallel().AsOrdered()
            .Select(pair => TryCompare(pair.document, pair.seen)),
    ];

    /// <summary>Reading a spec never throws. If it does, the document is named.</summary>
    private static DocumentComparison TryCompare(SpecDocument document, SeenDocument seen)
    {
        try
        {
            return Compare(document, seen);
        }
        catch (Exception fault)
        {
            var difference = new Difference("document", Aspect.Document, "", $"{fault}", Side.Presence(seen.Fault is null));
            return new DocumentComparison(document, [difference], []);
        }
    }

    private static DocumentComparison Compare(SpecDocument document, SeenDocument seen)
    {
        var project = new SpecProject(new SpecText(document.Path, document.Text))
        {
            Namespace = "Acme.Document",
            ClientName = "DocumentClient",
            SupportNamespace = "Acme.Support",
        };
        var reading = SpecCompiler.Read(project, CancellationToken.None);
        var findings = reading.Findings.Select(finding => (finding.Rule.Id, finding.Message)).ToList();
        if (seen.Fault is { } fault)
        {
            var difference = new Difference("document", Aspect.Document, "", Side.Presence(reading.Contract is not null), fault);
            return new DocumentComparison(document, [difference], findings);
        }

        var ours = reading.Contract is { } contract ? ContractView.Of(contract) : [];
        var (found, objects) = OperationComparer.Compare(ours, SeenView.Of(seen));
        return new DocumentComparison(document, found, findings) { Operations = seen.Operations.Count, Objects = objects };
    }
}
