using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Webhooks;

/// <summary>A request of the API: a method that reads it, and one for each answer that has a body.</summary>
/// <param name="Source">What the spec says of it.</param>
/// <param name="ReadMethod">The name of the method that reads it.</param>
/// <param name="Type">What it brings; null: nothing that is JSON.</param>
/// <param name="Answers">The answers that have a body in JSON.</param>
public sealed record WebhookPlan(Webhook Source, string ReadMethod, TypeReference? Type, EquatableArray<AnswerPlan> Answers)
{
    internal IEnumerable<string> Support =>
    [
        .. Type is null ? [] : TypeSupport.OfTypeAndCodec(Type).Append(SupportName.JsonReadException),
        .. Answers.SelectMany(answer => TypeSupport.OfTypeAndCodec(answer.Type)),
        SupportName.WebhookBody,
    ];
}
