namespace InviteGen.Runtime.Tests;

/// <summary>The response of an operation, as it is generated.</summary>
internal abstract class InvitationsResponse : ApiResponse, ICaseReader<InvitationsResponse>
{
    private InvitationsResponse(ResponseInfo info, CaseOutcome? outcome = null)
        : base(info, outcome)
    {
    }

    static InvitationsResponse? ICaseReader<InvitationsResponse>.Read(ReceivedBody body) => body.Status switch
    {
        200 => body.TryJson<IReadOnlyList<Invitation>, ListCodec<Invitation, InvitationJson>>(out var value, CheckOk)
            ? new Ok(body.Info, value) : null,
        400 => body.TryJsonError<ApiProblem, ApiProblemJson>(out var value) ? new BadRequest(body.Info, value) : null,
        _ => body.TryUndocumented() ? new Undocumented(body.Info) : null,
    };

    private static void CheckOk(IReadOnlyList<Invitation> value, ref ValidationErrors errors, string at)
    {
        for (var i = 0; i < value.Count; i++)
        {
            var mark = errors.Count;
            InvitationValidator.Validate(value[i], ref errors);
            errors.PrefixFrom(mark, at, i);
        }
    }

    internal sealed class Ok(ResponseInfo info, IReadOnlyList<Invitation> value) : InvitationsResponse(info, CaseOutcome.Of(value));

    internal sealed class BadRequest(ResponseInfo info, ApiProblem value) : InvitationsResponse(info, CaseOutcome.Error(value));

    internal sealed class Undocumented(ResponseInfo info) : InvitationsResponse(info);
}
