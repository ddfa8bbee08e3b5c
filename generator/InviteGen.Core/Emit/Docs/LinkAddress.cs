namespace InviteGen.Core.Emit.Docs;

/// <summary>The addresses that a comment may link to.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>The address as the value of an attribute; null for one that is relative to a page, or that would run something.</summary>
    public static string? Of(string address) =>
        Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && address.Length > scheme.Length)
        && !address.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
            ? XmlText.Escape(address).Replace("\"", "&quot;")
            : null;
}
