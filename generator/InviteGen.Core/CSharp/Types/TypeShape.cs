namespace InviteGen.Core.CSharp.Types;

/// <summary>What kind of C# type stands for a value.</summary>
public enum TypeShape
{
    /// <summary>A type of the base class library.</summary>
    Scalar,

    /// <summary><c>JsonElement</c>: any value.</summary>
    Any,

    /// <summary>A generated open enum.</summary>
    Enum,

    /// <summary>A generated record.</summary>
    Record,

    /// <summary>A generated union.</summary>
    Union,

    /// <summary>A list.</summary>
    List,

    /// <summary>A dictionary with string keys.</summary>
    Map,

    /// <summary>Items that come one after the other.</summary>
    Sequence,
}
