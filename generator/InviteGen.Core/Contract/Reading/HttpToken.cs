namespace InviteGen.Core.Contract.Reading;

/// <summary>Names that HTTP allows for headers and cookies (RFC 9110, section 5.6.2; RFC 6265, section 4.1.1).</summary>
internal static class HttpToken
{
    private const string Symbols = "!#$%&'*+-.^_`|~";

    public static bool Is(string? name) =>
        !string.IsNullOrEmpty(name)
        && name!.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            || Symbols.IndexOf(character) >= 0);
}
