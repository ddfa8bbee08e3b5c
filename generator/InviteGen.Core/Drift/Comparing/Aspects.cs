using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>The things that schemas say about values.</summary>
internal static class Aspects
{
    private const string Refuses = "the server may refuse what a client sends";

    public static readonly Aspect Type = new(
        Rules.RequestTypeNarrowed, Rules.ResponseTypeWidened, Refuses, "a client cannot read what may come");

    public static readonly Aspect Null = new(
        Rules.RequestNotNullable, Rules.ResponseMayLack, "the server refuses null now", "code that uses the value without looking fails");

    public static readonly Aspect Presence = new(
        Rules.RequestPropertyRequired, Rules.ResponseMayLack,
        "the server refuses requests without it", "code that uses the value without looking fails");

    public static readonly Aspect Values = new(
        Rules.RequestEnumNarrowed, Rules.ResponseEnumWidened, "the server refuses the value", "code that knows all values meets another")
    {
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly Aspect Constant = new(
        Rules.RequestEnumNarrowed, Rules.ResponseEnumWidened, "the server refuses other values",
        "code that knows all values meets another");

    public static readonly Aspect Limit = new(
        Rules.RequestConstraintNarrowed, Rules.ResponseConstraintWidened, Refuses,
        "only clients that validate responses, or have little room, notice")
    {
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly Aspect Alternatives = new(
        Rules.RequestAlternativeRemoved, Rules.ResponseAlternativeAdded,
        "the server refuses this shape", "a client meets a shape that it does not know");

    public static readonly Aspect Discriminator = new(
        Rules.RequestAlternativeRemoved, Rules.ResponseAlternativeAdded,
        "the server may take a shape for another", "a client may take a shape for another")
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Risky,
    };

    public static readonly Aspect Default = new(
        Rules.DefaultChanged, Rules.DefaultChanged, "who leaves it out means something else now",
        "what is missing means something else now")
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Safe,
    };

    public static readonly Aspect Header = new(
        Rules.RequestTypeNarrowed, Rules.ResponseHeaderChanged, Refuses, "code that uses the header without looking fails");
}
