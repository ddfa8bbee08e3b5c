namespace InviteGen.Core.Documents.Structure;

/// <summary>How a field holds the objects in it, or what else it holds.</summary>
internal enum FieldShape
{
    /// <summary>One object.</summary>
    One,

    /// <summary>An array of objects.</summary>
    List,

    /// <summary>An object whose members are named by the author.</summary>
    Map,

    /// <summary>Such an object, in which members that start with <c>x-</c> are extensions.</summary>
    ExtensibleMap,

    /// <summary>A text.</summary>
    TextValue,

    /// <summary>A text that is a URI.</summary>
    AddressValue,

    /// <summary>A boolean.</summary>
    FlagValue,

    /// <summary>A number.</summary>
    NumberValue,

    /// <summary>A number of things: whole, and not below 0.</summary>
    CountValue,

    /// <summary>An array of texts.</summary>
    TextList,

    /// <summary>An object whose members are texts.</summary>
    TextMap,

    /// <summary>An object whose members are arrays of texts.</summary>
    TextListMap,

    /// <summary>An array of any values.</summary>
    AnyList,

    /// <summary>Any value.</summary>
    AnyValue,
}
