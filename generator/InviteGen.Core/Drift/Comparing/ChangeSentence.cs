using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>What happened to a schema, as a sentence without its full stop: where, what, and why it matters.</summary>
internal static class ChangeSentence
{
    /// <summary>What holds beside other words: what is gone is gone from somewhere.</summary>
    private const string Gone = "is gone";

    /// <param name="site">Where.</param>
    /// <param name="edit">What.</param>
    /// <param name="wire">What it does to calls.</param>
    /// <param name="request">What it does to calls that send the value.</param>
    /// <param name="response">What it does to calls that get it.</param>
    public static string Of(SchemaSite site, SchemaEdit edit, WireEffect wire, WireEffect request, WireEffect response)
    {
        var words = site.Directions == Direction.Response ? edit.ResponseWords ?? edit.Words : edit.Words;
        return char.ToUpperInvariant(site.Words[0]) + site.Words.Substring(1) + " " + words + Where(site, edit)
            + (wire == WireEffect.Safe ? "" : Why(edit, request, response));
    }

    private static string Where(SchemaSite site, SchemaEdit edit)
    {
        if (site.Role is Role.Parameter or Role.HeaderParameter or Role.Header || edit.SafeRule == DiagnosticRules.ClientNameChanged)
        {
            return "";
        }

        return (edit.Words == Gone ? " from " : " in ") + (site.Directions, site.Hook) switch
        {
            (Direction.Request, { } hook) => "answers to " + hook,
            (_, { } hook) => hook,
            (Direction.Request, _) => "requests",
            (Direction.Response, _) => "responses",
            _ => "requests and responses",
        };
    }

    private static string Why(SchemaEdit edit, WireEffect request, WireEffect response) => (request, response) switch
    {
        (_, WireEffect.Safe) => "; " + edit.Aspect.WhyRequest,
        (WireEffect.Safe, _) => "; " + edit.Aspect.WhyResponse,
        _ => $"; {edit.Aspect.WhyRequest}, and {edit.Aspect.WhyResponse}",
    };
}
