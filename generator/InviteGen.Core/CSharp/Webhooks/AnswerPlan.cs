using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Webhooks;

/// <summary>A method that writes the body of an answer.</summary>
/// <param name="WriteMethod">Its name.</param>
/// <param name="Status">The status that the answer has.</param>
/// <param name="Description">What it means, from the spec; may be empty.</param>
/// <param name="Type">What it says.</param>
public sealed record AnswerPlan(string WriteMethod, StatusKey Status, string Description, TypeReference Type);
