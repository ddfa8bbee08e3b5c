namespace InviteGen.Core.CSharp.Operations;

/// <summary>What a method of an operation returns.</summary>
public enum MethodKind
{
    /// <summary>The value of a success; it throws otherwise.</summary>
    Plain,

    /// <summary>Every status as a case.</summary>
    Full,

    /// <summary>The items of a sequence, one after the other.</summary>
    Sequence,
}
