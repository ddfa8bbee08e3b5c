using InviteGen.Bench.Corpus;
using InviteGen.Core;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Bench.Drift;

/// <summary>A document that is read in several forms.</summary>
internal sealed class DriftDocument
{
    private readonly CorpusDocument _source;
    private readonly EquatableArray<SpecText> _parts;

    public DriftDocument(CorpusDocument source)
    {
        _source = source;
        _parts = source.Files().Skip(1).Select(file => new SpecText(file.Path, file.GetText().ToString())).ToEquatableArray();
    }

    /// <summary>Its path below the folder.</summary>
    public string Path => _source.Path;

    /// <summary>Its text.</summary>
    public string Text => _source.Text;

    /// <summary>True where other files belong to it.</summary>
    public bool HasParts => _parts.Count > 0;

    /// <summary>The contract of another text in the place of the document; null when there is none.</summary>
    public ApiContract? Read(string text, CancellationToken cancellationToken) =>
        SpecCompiler.Read(Project(text), cancellationToken).Contract;

    /// <summary>What a user is told when the document becomes another text.</summary>
    public IReadOnlyList<Change> Compare(string text, CancellationToken cancellationToken) =>
        [.. SpecCompiler.Compare(Project(Text), Project(text), cancellationToken).Drift!.Changes.Select(located => located.Change)];

    private SpecProject Project(string text)
    {
        // What was JSON may be YAML now.
        var path = _source.FullPath + (_source.FullPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ".yaml" : "");
        return new SpecProject(new SpecText(path, text))
        {
            Namespace = "Acme.Document",
            ClientName = "DocumentClient",
            SupportNamespace = "Acme.Support",
            ExternalDocuments = _parts,
        };
    }

    /// <summary>A contract as a build meets it later: from its lock.</summary>
    public static ApiContract Locked(ApiContract contract)
    {
        var findings = new FindingSink();
        return LockReader.Read(new SpecText("x.lock", LockWriter.Write(contract)), findings)?.Contract
            ?? throw new InvalidOperationException("The lock cannot be read: " + findings.Findings[0].Message);
    }
}
