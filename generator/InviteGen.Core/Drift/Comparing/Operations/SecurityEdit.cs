using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>A change of the credentials by which something can be called.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Before">The alternative that it happened to, as it was; null: it is new.</param>
/// <param name="After">The same as it is; null: it was removed.</param>
/// <param name="Values">What fills the gaps of the sentence.</param>
internal sealed record SecurityEdit(ChangeKind Kind, SecurityAlternative? Before, SecurityAlternative? After, ChangeValues Values);
