using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>The things that schemas say about values.</summary>
internal static class CompatibilityRules
{
    private const string Refuses = "the server may refuse what a client sends";

    public static readonly CompatibilityRule Type = new(
        DiagnosticRules.RequestTypeNarrowed, DiagnosticRules.ResponseTypeWidened, Refuses, "a client cannot read what may come");

    public static readonly CompatibilityRule Null = new(
        DiagnosticRules.RequestNotNullable, DiagnosticRules.ResponseMayLack, "the server refuses null now", "code that uses the value without looking fails");

    public static readonly CompatibilityRule Presence = new(
        DiagnosticRules.RequestPropertyRequired, DiagnosticRules.ResponseMayLack,
        "the server refuses requests without it", "code that uses the value without looking fails");

    public static readonly CompatibilityRule Values = new(
        DiagnosticRules.RequestEnumNarrowed, DiagnosticRules.ResponseEnumWidened, "the server refuses the value", "code that knows all values meets another")
    {
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly CompatibilityRule Constant = new(
        DiagnosticRules.RequestEnumNarrowed, DiagnosticRules.ResponseEnumWidened, "the server refuses other values",
        "code that knows all values meets another");

    public static readonly CompatibilityRule Limit = new(
        DiagnosticRules.RequestConstraintNarrowed, DiagnosticRules.ResponseConstraintWidened, Refuses,
        "only clients that validate responses, or have little room, notice")
    {
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly CompatibilityRule Alternatives = new(
        DiagnosticRules.RequestAlternativeRemoved, DiagnosticRules.ResponseAlternativeAdded,
        "the server refuses this shape", "a client meets a shape that it does not know");

    public static readonly CompatibilityRule Discriminator = new(
        DiagnosticRules.RequestAlternativeRemoved, DiagnosticRules.ResponseAlternativeAdded,
        "the server may take a shape for another", "a client may take a shape for another")
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly CompatibilityRule Default = new(
        DiagnosticRules.DefaultChanged, DiagnosticRules.DefaultChanged, "who leaves it out means something else now",
        "what is missing means something else now")
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Safe,
    };

    public static readonly CompatibilityRule Header = new(
        DiagnosticRules.RequestTypeNarrowed, DiagnosticRules.ResponseHeaderChanged, Refuses, "code that uses the header without looking fails");
}
