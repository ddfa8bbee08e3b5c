namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>Values that nobody should write.</summary>
internal static class Evil
{
    /// <summary>Strings that would become code, break lines, hide, or are no text at all.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        "", " ", "\"; } public class Injected { } //", "*/ public class Injected { } /*",
        "</summary> ]]> <![CDATA[ &x; <!-- --> <inheritdoc/>",
        "a\nP.cs(1,1): error CS0001: forged", "a\r\n#error Injected\r\n#endif", "a\u0085b\u2028c\u2029d\vb\fc", "\0", "a\0b",
        "\u001B[31mred\u001B[0m",
        "\uD800", "a\uDC00b", "\uD83D\uDC69\u200D\uD83D\uDC67", "\uFEFFa\u202E } ;\u2066 /* \u200B\u2060", "\uFFFE\uFFFF",
        "{0} {{1}} } { ${x} $\"{x}\"",
        "\\u0022; class Injected { } //%0d%0aInjected: 1\\", "../../../etc/passwd", "C:\\..\\", "e\u0301", "ı", "İ", "ß", "日本語", "اسم",
        "class", "null", "Task", "System", "Equals", "Value", "1", "1-1", "-1", "~", "#", "a b", "a/b", "a~1b", "%41", "%", "{", "{a}{b}",
        "{a}/{a}",
        "//", "http://[", "https://{host}:{port}/{v}", "application/json", "text/*", "*/*", "multipart/form-data",
        "application/x-www-form-urlencoded",
        "text/event-stream", "a;b=c", "[", "(a+)+$", "^(?:a|aa)*$", "\\p{L}", "(?<n>a)\\k<n>", "[^]", "\\u{110000}", "(?!",
        "a{2147483648}",
        "$.x", "$..*", "#/", "#/%zz", "#a", "x-", "x-invitegen-error", "2026-02-30", "9999-12-31T23:59:60Z", "P1Y", "1e999", "0x10",
        "NaN", "\"", "'",
    ];

    /// <summary>Numbers at and beyond all limits, as they are written.</summary>
    public static readonly IReadOnlyList<string> Numbers =
    [
        "0", "-0", "-1", "1", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616", "1e308", "1e309", "-1e309", "1e-400", "0.1", "1.0", "1e2", "0.30000000000000004", "1E400", "1e999999999",
        "1e-999999999",
        "79228162514264337593543950336", "5e-324", "123456789012345678901234567890.123456789", "100000",
    ];

    /// <summary>Values of each kind, as JSON.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        ["null", "true", "false", "0", "-1.5", "\"\"", "\"text\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"\": null}",
        "{\"a\": {\"b\": []}}"];

    /// <summary>A string: sometimes a long one, or two together.</summary>
    public static string Text(Random random) => random.Next(12) switch
    {
        0 => string.Concat(Enumerable.Repeat(One(random) + "long text <b> ", random.Next(1, 2000))),
        1 => new string('a', random.Next(1, 20_000)),
        2 or 3 => One(random) + One(random),
        4 => new string((char)random.Next(1, 0xFFFF), random.Next(1, 4)),
        _ => One(random),
    };

    private static string One(Random random) => Texts[random.Next(Texts.Count)];
}
