using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>One edit of a schema.</summary>
/// <param name="Aspect">What the schema says otherwise.</param>
/// <param name="Action">The end of its slug, such as <c>became-nullable</c>.</param>
/// <param name="Movement">How the allowed values have changed.</param>
/// <param name="Words">What happened, after the subject: <c>may now be null</c>.</param>
internal sealed record SchemaEdit(CompatibilityRule Aspect, string Action, Movement Movement, string Words)
{
    /// <summary>What happened to values that only come back, where other words fit better.</summary>
    public string? ResponseWords { get; init; }

    /// <summary>What it does to code.</summary>
    public SourceEffect Source { get; init; }

    /// <summary>The keyword that it is about, for the place in the spec; null: the schema itself.</summary>
    public string? Keyword { get; init; }

    /// <summary>The key of the line below that of the schema, for the place in the lock; null: its own line.</summary>
    public string? Key { get; init; }

    /// <summary>Set where the effect is not what the aspect says.</summary>
    public WireEffect? Wire { get; init; }

    /// <summary>Set where a harmless change has a rule of its own.</summary>
    public DiagnosticRule? SafeRule { get; init; }

    /// <summary>Set where more in responses has another rule than the aspect's.</summary>
    public DiagnosticRule? UnsafeResponse { get; init; }

    /// <summary>Set where the slug is not that of the place and the action.</summary>
    public Func<SchemaSite, bool, string?>? Slug { get; init; }

    /// <summary>True when something is gone.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>What was; empty: nothing.</summary>
    public string Before { get; init; } = "";

    /// <summary>What is; empty: nothing.</summary>
    public string After { get; init; } = "";
}
