namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>What the compiler says where something is used that is not what it was.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Message">What happened, and what is there instead.</param>
/// <param name="IsError">True for what cannot work; false for what is passed on to something else.</param>
public sealed record TombstoneNotice(string Id, string Message, bool IsError);
