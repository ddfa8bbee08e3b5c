namespace InviteGen.Witness.Tests.Comparing;

/// <summary>The words for what a reader sees. The reviewed lists use them too.</summary>
internal static class Side
{
    public const string Nothing = "nothing";
    public const string Something = "it";
    public const string Unresolved = "a reference that cannot be followed";

    public static string Presence(bool isThere) => isThere ? Something : Nothing;

    public static string Need(bool isRequired) => isRequired ? "required" : "optional";
}
