using InviteGen.Core.Contract.Operations;

namespace InviteGen.Core.CSharp.Naming;

/// <summary>
/// The names of the groups that operations are divided into by their first tag. Tags that only differ in what a C# name does not have, or
/// in case, are one group: so no group needs a number.
/// </summary>
internal static class GroupNames
{
    /// <summary>The name that a tag gives its group.</summary>
    public static string Of(string tag) => Identifier.Pascal(tag, "Group");

    /// <summary>True where both operations are in one group, or in none.</summary>
    public static bool AreSame(Operation left, Operation right) =>
        left.Group.Length == 0 || right.Group.Length == 0
            ? left.Group == right.Group
            : string.Equals(Of(left.Group), Of(right.Group), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The name of a method without that of its group: <c>ReposListForOrg</c> is <c>ListForOrg</c> in the group <c>Repos</c>. Only whole
    /// words are left out.
    /// </summary>
    public static string Shorten(string name, string group) =>
        group.Length > 0 && name.StartsWith(group, StringComparison.OrdinalIgnoreCase) && StartsWord(name, group.Length)
            ? name.Substring(group.Length)
            : name;

    // The A of 'USAList' belongs to the letters before it, the L of 'USList' begins a word.
    private static bool StartsWord(string name, int at) =>
        at < name.Length && char.IsUpper(name[at])
            && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}
