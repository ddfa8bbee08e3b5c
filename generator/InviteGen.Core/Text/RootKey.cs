namespace InviteGen.Core.Text;

/// <summary>
/// Looks for the key that every OpenAPI document has in its root, without reading the document. One walk and no clock: the
/// answer must not depend on how fast the machine is.
/// </summary>
internal static class RootKey
{
    /// <summary>The key, in the versions since 3.0 and in version 2.0.</summary>
    public static readonly string[] Names = ["openapi", "swagger"];

    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>True when a line between two offsets starts with the key, in YAML or in JSON.</summary>
    public static bool IsBetween(string text, int start, int end)
    {
        while (start < end)
        {
            if (StartsAt(text, start, end))
            {
                return true;
            }

            var lineEnd = text.IndexOfAny(Breaks, start, end - start);
            start = lineEnd < 0 ? end : lineEnd + 1;
        }

        return false;
    }

    private static bool StartsAt(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimStart(" \t{\uFEFF".AsSpan());
        line = line.Slice(QuoteLength(line));
        foreach (var name in Names)
        {
            if (line.StartsWith(name.AsSpan(), StringComparison.Ordinal))
            {
                var rest = line.Slice(name.Length);
                rest = rest.Slice(QuoteLength(rest)).TrimStart(" \t".AsSpan());
                return rest.Length > 0 && rest[0] == ':';
            }
        }

        return false;
    }

    private static int QuoteLength(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '"' or '\'' ? 1 : 0;
}
