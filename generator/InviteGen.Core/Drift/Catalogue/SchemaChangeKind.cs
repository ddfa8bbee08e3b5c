using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>
/// A kind of change of a schema. What it is called and what it does depend on what the schema describes and which way its values
/// travel, so it is one <see cref="ChangeKind"/> for each of these.
/// </summary>
/// <param name="Slugs">How its slugs are made.</param>
/// <param name="Compatibility">What the schema says otherwise.</param>
/// <param name="Movement">How the allowed values have changed.</param>
/// <param name="Sentence">
/// What happened, with the gaps of <see cref="SentenceTemplate"/>, and <c>{in}</c> or <c>{from}</c> for where values stand.
/// </param>
internal sealed record SchemaChangeKind(SlugPattern Slugs, CompatibilityRule Compatibility, Movement Movement, string Sentence)
{
    /// <summary>What happened to values that only come back, where other words fit better.</summary>
    public string? ResponseSentence { get; init; }

    /// <summary>What it does to code.</summary>
    public SourceEffect Source { get; init; }

    /// <summary>What it does to code that sends values, where that is another thing.</summary>
    public SourceEffect? SourceIfSent { get; init; }

    /// <summary>What it does to code that gets values, where that is another thing.</summary>
    public SourceEffect? SourceIfReceived { get; init; }

    /// <summary>Set where the effect on calls is not what <see cref="Compatibility"/> says.</summary>
    public WireEffect? Wire { get; init; }

    /// <summary>Set where the change has a rule of its own when it is harmless.</summary>
    public DiagnosticRule? SafeRule { get; init; }

    /// <summary>True when something was removed.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>True for a change of a type itself, which is generated even where none of its values is sent or comes back.</summary>
    public bool IsOfNamedType { get; init; }

    /// <summary>True for one more value of an enum.</summary>
    public bool IsNewValue { get; init; }

    /// <summary>The keyword that it is about, for the place in the spec; null: the schema itself.</summary>
    public string? Keyword { get; init; }

    /// <summary>Where it can be.</summary>
    public SchemaScope Scope { get; init; }

    /// <summary>The same change where C# has one type for both: code does not see it.</summary>
    public SchemaChangeKind OfOneType => this with { Source = SourceEffect.None, SourceIfSent = null, SourceIfReceived = null };

    /// <summary>The same change where it gives C# another type: code that uses the value no longer compiles.</summary>
    public SchemaChangeKind OfAnotherType =>
        this with { Source = SourceEffect.Changes, SourceIfSent = null, SourceIfReceived = null };

    /// <summary>The same change where there is nothing to check in a type after it, or was nothing before it.</summary>
    /// <param name="isRemoved">True when the validator is removed.</param>
    public SchemaChangeKind OfValidator(bool isRemoved) => this with
    {
        Source = isRemoved ? SourceEffect.Removes : SourceEffect.Adds,
        Sentence = $"{Sentence}; the type that it belongs to {(isRemoved ? "no longer" : "now")} has a validator",
        ResponseSentence = null,
    };

    /// <summary>The same change of the only value of a property: C# has a constant for it.</summary>
    /// <param name="isRemoved">True when the constant is removed.</param>
    public SchemaChangeKind OfConstant(bool isRemoved) => OfOneType with { Source = isRemoved ? SourceEffect.Removes : SourceEffect.Adds };

    /// <summary>What it is for a schema.</summary>
    public ChangeKind In(SchemaContext at)
    {
        var request = Compatibility.Effect(Movement, at.Living & Direction.Request);
        var response = Compatibility.Effect(Movement, at.Living & Direction.Response);
        var isRequest = at.Directions == Direction.Request || (at.Directions == Direction.Both && request >= response);
        var wire = IsHarmless(at) || at.Living == Direction.None ? WireEffect.Safe : Wire ?? (request > response ? request : response);
        var rule = (wire, isRequest) switch
        {
            (WireEffect.Safe, true) => SafeRule ?? DiagnosticRules.RequestWidened,
            (WireEffect.Safe, false) => SafeRule ?? DiagnosticRules.ResponseNarrowed,
            (_, true) => Compatibility.Request,
            _ => Compatibility.Response,
        };
        var sentence = SentenceIn(at) + (wire == WireEffect.Safe ? WhyHarmless(at) : "; " + Compatibility.Why(request, response));
        return new ChangeKind(Slugs.In(at, isRequest), rule, wire, SourceIn(at), sentence)
        {
            IsRemoval = IsRemoval,
            Keyword = Keyword,
            IsNewValue = IsNewValue,
            Movement = Movement,
        };
    }

    /// <summary>True where no client notices: text stays text whatever the spec says of its inside.</summary>
    private bool IsHarmless(SchemaContext at) => (at.IsText && Keyword == "type")
        || (Compatibility.IsOfParameters && !at.IsParameter);

    // What neither is sent nor comes back has no member in C#.
    private SourceEffect SourceIn(SchemaContext at) => at.IsText || (at.Living == Direction.None && !IsOfNamedType) ? SourceEffect.None
        : at.Living.HasFlag(Direction.Request) && SourceIfSent is { } sent ? sent
        : at.Living.HasFlag(Direction.Response) && SourceIfReceived is { } received ? received
        : Source;

    /// <summary>Why a change that would break clients elsewhere is harmless here.</summary>
    private static string WhyHarmless(SchemaContext at) => at.IsText ? "; the client treats this body as text"
        : (at.Directions & ~at.Living) switch
        {
            Direction.Request => "; it is read-only, so clients do not send it",
            Direction.Response => "; it is write-only, so the server does not send it",
            _ => "",
        };

    private string SentenceIn(SchemaContext at)
    {
        var where = at.Where();
        return (at is { Directions: Direction.Response, Living: Direction.Response } ? ResponseSentence ?? Sentence : Sentence)
            .Replace("{in}", where.Length > 0 ? " in " + where : "")
            .Replace("{from}", where.Length > 0 ? " from " + where : "");
    }
}
