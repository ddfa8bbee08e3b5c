namespace InviteGen.Core.Documents.Structure;

/// <summary>How a field holds the objects in it.</summary>
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
}
