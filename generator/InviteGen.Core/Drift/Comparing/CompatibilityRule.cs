using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// One thing that schemas say about values, and what it means to a client when more or less is allowed. A request breaks when less is
/// allowed, a response when more is.
/// </summary>
/// <param name="Request">The rule for requests that allow less.</param>
/// <param name="Response">The rule for responses that allow more.</param>
/// <param name="WhyRequest">Why less in requests matters.</param>
/// <param name="WhyResponse">Why more in responses matters.</param>
internal sealed record CompatibilityRule(DiagnosticRule Request, DiagnosticRule Response, string WhyRequest, string WhyResponse)
{
    /// <summary>What a request that allows less does to calls.</summary>
    public WireEffect NarrowedRequest { get; init; } = WireEffect.Breaking;

    /// <summary>What a response that allows more does to calls.</summary>
    public WireEffect WidenedResponse { get; init; } = WireEffect.Breaking;

    /// <summary>What it does to calls that values travel this way.</summary>
    public WireEffect Effect(Movement movement, Direction direction)
    {
        var request = direction.HasFlag(Direction.Request) && movement != Movement.Widened ? NarrowedRequest : WireEffect.Safe;
        var response = direction.HasFlag(Direction.Response) && movement != Movement.Narrowed ? WidenedResponse : WireEffect.Safe;
        return request > response ? request : response;
    }
}
