using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The things that schemas say about values.</summary>
internal static class CompatibilityRules
{
    private const string FailsOnNull = "code that does not check for null will fail";
    private const string NewValue = "exhaustive switches will meet a new value";
    private const string NoValue = "code that reads it gets no value";

    public static readonly CompatibilityRule Type = new(
        DiagnosticRules.RequestTypeNarrowed, DiagnosticRules.ResponseTypeWidened,
        "the server may reject what clients send", "clients may be unable to read the value");

    public static readonly CompatibilityRule Null = new(
        DiagnosticRules.RequestNotNullable, DiagnosticRules.ResponseMayLack, "the server will reject null", FailsOnNull);

    public static readonly CompatibilityRule OptionalNull = Null with { WidenedResponse = WireEffect.Safe };

    public static readonly CompatibilityRule Presence = new(
        DiagnosticRules.RequestPropertyRequired, DiagnosticRules.ResponseMayLack, "values without it will be rejected", FailsOnNull);

    public static readonly CompatibilityRule Values = new(
        DiagnosticRules.RequestEnumNarrowed, DiagnosticRules.ResponseEnumWidened, "the server will reject this value", NewValue)
    {
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly CompatibilityRule Constant = new(
        DiagnosticRules.RequestEnumNarrowed, DiagnosticRules.ResponseEnumWidened, "the server will reject other values", NewValue);

    public static readonly CompatibilityRule Limit = new(
        DiagnosticRules.RequestConstraintNarrowed, DiagnosticRules.ResponseConstraintWidened,
        "the server may reject values that it accepted before", "clients that validate responses may reject them")
    {
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly CompatibilityRule Alternatives = new(
        DiagnosticRules.RequestAlternativeChanged, DiagnosticRules.ResponseAlternativeChanged,
        "the server will reject this alternative", "clients may receive an unknown alternative");

    public static readonly CompatibilityRule Discriminator = new(
        DiagnosticRules.RequestAlternativeChanged, DiagnosticRules.ResponseAlternativeChanged,
        "the server may treat a value as a different alternative", "clients may treat a value as a different alternative")
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly CompatibilityRule Default = new(
        DiagnosticRules.DefaultChanged, DiagnosticRules.DefaultChanged,
        "omitting the value now has a different meaning", "its absence now has a different meaning")
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Safe,
        IsOfParameters = true,
    };

    public static readonly CompatibilityRule RequiredPropertyRemoved = new(
        DiagnosticRules.RequestPropertyRemoved, DiagnosticRules.ResponsePropertyRemoved, "the server may reject or ignore it", NoValue)
    {
        NarrowedRequest = WireEffect.Risky,
    };

    public static readonly CompatibilityRule OptionalPropertyRemoved = RequiredPropertyRemoved with
    {
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly CompatibilityRule ReadOnly = Owner(DiagnosticRules.RequestReadOnly);

    public static readonly CompatibilityRule WriteOnly = Owner(DiagnosticRules.ResponseMayLack);

    public static readonly CompatibilityRule MemberAdded = new(
        DiagnosticRules.RequestPropertyRequired, DiagnosticRules.ResponseMayLack,
        "the server may reject requests that it accepted before", "code that reads the removed properties gets no values");

    public static readonly CompatibilityRule MemberRemoved = new(
        DiagnosticRules.RequestPropertyRemoved, DiagnosticRules.ResponsePropertyRemoved, MemberAdded.WhyRequest, MemberAdded.WhyResponse);

    private static CompatibilityRule Owner(DiagnosticRule rule) => new(
        rule, rule, "the server will ignore or reject values for it", NoValue)
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Risky,
    };
}
