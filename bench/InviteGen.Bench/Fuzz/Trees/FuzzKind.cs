namespace InviteGen.Bench.Fuzz.Trees;

/// <summary>The kinds of values of a document.</summary>
internal enum FuzzKind
{
    /// <summary>Members with keys.</summary>
    Object,

    /// <summary>Items.</summary>
    Array,

    /// <summary>A string.</summary>
    Text,

    /// <summary>What is written as it is: a number, <c>true</c>, <c>null</c>, or text that is none of them.</summary>
    Literal,
}
