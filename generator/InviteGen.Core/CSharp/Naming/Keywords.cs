namespace InviteGen.Core.CSharp.Naming;

/// <summary>The words that C# keeps for itself (C# specification, section 6.4.4), and those that it reads as keywords in some places.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while", "await", "async", "field", "var", "dynamic", "nameof", "when", "where", "with", "yield", "record",
        "required", "scoped", "file", "extension", "allows", "and", "or", "not", "global", "value", "nint", "nuint", "notnull",
        "unmanaged", "partial", "select", "from", "let", "orderby", "group", "into", "join", "on", "equals", "by", "ascending",
        "descending", "get", "set", "init", "add", "remove", "alias", "args", "managed",
    };

    public static bool Contains(string word) => Words.Contains(word);
}
