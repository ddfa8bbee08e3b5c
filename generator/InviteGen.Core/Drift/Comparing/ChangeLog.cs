using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Collects changes.</summary>
internal sealed class ChangeLog
{
    private readonly List<Change> _changes = [];
    private readonly HashSet<(string Slug, string Message)> _told = [];
    private readonly Dictionary<(Site At, string Slug, string Words, string Key), int> _places = [];

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Adds a change. What holds for each of several media types is told once.</summary>
    public void Add(Change change)
    {
        if (_told.Add((change.Slug, change.Message)))
        {
            _changes.Add(change);
        }
    }

    /// <summary>Adds a change of a schema.</summary>
    /// <param name="site">Where.</param>
    /// <param name="operations">Who uses it.</param>
    /// <param name="edit">The change.</param>
    public void Add(SchemaSite site, IEnumerable<string> operations, SchemaEdit edit)
    {
        var aspect = edit.Aspect;
        var request = aspect.Effect(edit.Movement, site.Living & Direction.Request);
        var response = aspect.Effect(edit.Movement, site.Living & Direction.Response);
        var isRequest = site.Directions == Direction.Request
            || (site.Directions == Direction.Both && request >= response);
        var worst = IsHarmless(site, edit) ? WireEffect.Safe : edit.Wire ?? (request > response ? request : response);
        var rule = (worst, isRequest) switch
        {
            (WireEffect.Safe, true) => edit.SafeRule ?? DiagnosticRules.RequestWidened,
            (WireEffect.Safe, false) => edit.SafeRule ?? DiagnosticRules.ResponseNarrowed,
            (_, true) => aspect.Request,
            (_, false) => edit.UnsafeResponse ?? aspect.Response,
        };
        var change = new Change
        {
            Slug = SlugNames.Of(site, isRequest, edit),
            Rule = rule,
            Path = edit.Key is null ? site.Path : site.Path / edit.Key,
            At = edit.Keyword is { } keyword && site.At is { } at ? at / keyword : site.At,
            Message = ChangeSentence.Of(site, edit, worst, request, response),
            Direction = site.Directions,
            Wire = worst,
            Source = site.IsText ? SourceEffect.None : edit.Source,
            Operations = operations.Distinct().OrderBy(operation => operation, StringComparer.Ordinal).ToEquatableArray(),
            IsRemoval = edit.IsRemoval,
            Before = edit.Before,
            After = edit.After,
        };
        if (!site.IsExact || change.At is not { } place)
        {
            Add(change);
            return;
        }

        // What is merged into several schemas stands in one place of the document, and was edited once.
        var key = (place, change.Slug, edit.Words, change.Path.Keys[change.Path.Keys.Count - 1]);
        if (_places.TryGetValue(key, out var index))
        {
            _changes[index] = Merge(_changes[index], change);
        }
        else if (_told.Add((change.Slug, change.Message)))
        {
            _places.Add(key, _changes.Count);
            _changes.Add(change);
        }
    }

    /// <summary>
    /// True where nobody notices: a text is one whatever is said of its insides, and records of properties say what they leave out.
    /// </summary>
    private static bool IsHarmless(SchemaSite site, SchemaEdit edit) => (site.IsText && edit.Keyword == "type")
        || (edit.Aspect == CompatibilityRules.Default && site.Role is not (Role.Parameter or Role.HeaderParameter));

    private static Change Merge(Change first, Change copy) => first with
    {
        Operations = first.Operations.Union(copy.Operations).OrderBy(operation => operation, StringComparer.Ordinal).ToEquatableArray(),
        Copies = first.Path == copy.Path ? first.Copies : first.Copies.Append(copy.Path).ToEquatableArray(),
    };
}
