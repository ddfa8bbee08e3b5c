using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Recording;

/// <summary>Collects changes.</summary>
internal sealed class ChangeLog
{
    private readonly List<Change> _changes = [];
    private readonly HashSet<(string Slug, string Sentence, string Subject, ChangeValues Values, string? Key)> _known = [];
    private readonly Dictionary<(Site At, string Slug, string Sentence, ChangeValues Values, string Key), int> _edits = [];

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Adds a change.</summary>
    public void Add(ChangeKind kind, ChangeSite site, ChangeValues values = default) =>
        TryAdd(ChangeOf(kind, site, values), site.Subject, values);

    /// <summary>Adds a change of a schema.</summary>
    /// <param name="site">Where.</param>
    /// <param name="operations">Who uses it.</param>
    /// <param name="edit">The change.</param>
    public void Add(SchemaSite site, IEnumerable<string> operations, SchemaEdit edit)
    {
        var kind = edit.Kind.In(site.Context);
        var change = ChangeOf(
            kind,
            new ChangeSite(edit.PathsIn(site.Paths), site.Subject)
            {
                Path = edit.Key is null ? site.Paths.After : site.Paths.After / edit.Key,
                At = edit.Kind.Keyword is { } keyword && site.At is { } at ? at / keyword : site.At,
                Direction = site.Context.Living,
                Operations = operations.Distinct().OrderBy(operation => operation, StringComparer.Ordinal).ToEquatableArray(),
            },
            edit.Values);
        if (!site.IsExact || change.At is not { } place)
        {
            TryAdd(change, site.Subject, edit.Values, edit.Key);
            return;
        }

        // What is merged into several schemas stands in one place of the document, and was edited once.
        var key = (place, kind.Slug, edit.Kind.Sentence, edit.Values, change.Path.Keys[change.Path.Keys.Count - 1]);
        if (_edits.TryGetValue(key, out var index))
        {
            _changes[index] = Merge(_changes[index], change);
        }
        else if (TryAdd(change, site.Subject, edit.Values, edit.Key))
        {
            _edits.Add(key, _changes.Count - 1);
        }
    }

    /// <summary>
    /// Adds a change, if it is new: what holds for each of several media types is one change. Its message does not tell, because it
    /// shortens long values.
    /// </summary>
    private bool TryAdd(Change change, string subject, ChangeValues values, string? key = null)
    {
        var isNew = _known.Add((change.Slug, change.Kind.Sentence, subject, values, key));
        if (isNew)
        {
            _changes.Add(change);
        }

        return isNew;
    }

    private static Change ChangeOf(ChangeKind kind, ChangeSite site, ChangeValues values) => new()
    {
        Kind = kind,
        Path = site.Path,
        Paths = site.Paths,
        At = site.At,
        Message = MessageText.Clean(SentenceTemplate.Fill(kind.Sentence, site.Subject, values)),
        Direction = site.Direction,
        Operations = site.Operations,
        Before = values.Before ?? "",
        After = values.After ?? "",
    };

    private static Change Merge(Change first, Change copy) => first with
    {
        Operations = first.Operations.Union(copy.Operations).OrderBy(operation => operation, StringComparer.Ordinal).ToEquatableArray(),
        Copies = first.Path == copy.Path ? first.Copies : first.Copies.Append(copy.Path).ToEquatableArray(),
    };
}
