using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

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

    /// <summary>True for what matters in parameters alone: generated records write down what they leave out.</summary>
    public bool IsOfParameters { get; init; }

    /// <summary>What it does to calls that values travel this way.</summary>
    public WireEffect Effect(Movement movement, Direction direction)
    {
        var request = direction.HasFlag(Direction.Request) && movement != Movement.Widened ? NarrowedRequest : WireEffect.Safe;
        var response = direction.HasFlag(Direction.Response) && movement != Movement.Narrowed ? WidenedResponse : WireEffect.Safe;
        return request > response ? request : response;
    }

    /// <summary>Why a change matters that does this to calls that send the value, and that to calls that get it.</summary>
    public string Why(WireEffect request, WireEffect response) => (request, response) switch
    {
        (_, WireEffect.Safe) => WhyRequest,
        (WireEffect.Safe, _) => WhyResponse,
        _ => $"{WhyRequest}, and {WhyResponse}",
    };
}
