namespace InviteGen.Core.Tests.Hostile;

/// <summary>Text that would become code, break out of a comment, or confuse a reader, if it were written as it is.</summary>
internal static class HostileStrings
{
    /// <summary>Stands for a surrogate without its other half, which no JSON writer writes.</summary>
    public const char LoneSurrogate = '\uE000';

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["end of a string"] = "\"; } public class Injected { } //",
        ["end of a raw string"] = "\"\"\"; } public class Injected { } \"\"\"",
        ["end of a comment"] = "*/ public class Injected { } /*",
        ["markup"] =
            "</summary></remarks></param></returns></exception> ]]> <![CDATA[ &injected; <!-- --> <?injected?> <inheritdoc/>",
        ["line feeds"] = "a\npublic class Injected { }\n#pragma warning restore\n#error Injected\n#endif",
        ["line breaks"] = "a\rpublic class Injected { }\r\npublic class Injected { }\u0085public class Injected { }\fb",
        ["line separators"] = "a\u2028public class Injected { }\u2029public class Injected { }\vb",
        ["null character"] = "a\0b",
        ["lone surrogate"] = "a" + LoneSurrogate + "b",
        ["not shown as it stands"] = "\uFEFFa\u202E } ;\u2066 /* \u200B\u200D\u2060 b\uFFFE\uFFFF",
        ["nothing visible"] = " \t \u200B",
        ["braces"] = "{0} {{1}} } { ${x} $\"{new Injected()}\"",
        ["escapes"] = "\\u0022; class Injected { } //%0d%0aInjected: 1\\",
        ["path"] = "../../../etc/passwd\\..\\C:",
        ["other scripts"] = "👩‍👩‍👧‍👦 日本語 кириллица عربى ñ e\u0301",
        ["attribute"] = "[assembly: Injected] where T : class => throw null!;",
        ["very long"] = string.Concat(Enumerable.Repeat("long text, \"quoted\" <b> ", 4300)),
    };

    /// <summary>Texts that make unusual names: empty names, other letters, long names, keywords.</summary>
    public static IEnumerable<string> Names => [All["nothing visible"], All["other scripts"], All["very long"], "class", "1-1"];
}
