namespace InviteGen.Core.CSharp.Tombstones;

/// <summary>The message of the compiler for a use of a removed or renamed member.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Message">What happened, and what to use instead.</param>
/// <param name="IsError">True if the use cannot work; false if it is forwarded to a renamed member.</param>
public sealed record TombstoneNotice(string Id, string Message, bool IsError);
