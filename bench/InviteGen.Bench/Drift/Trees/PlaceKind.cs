namespace InviteGen.Bench.Drift.Trees;

/// <summary>What holds a schema.</summary>
internal enum PlaceKind
{
    /// <summary>The components: it has a name.</summary>
    Component,

    /// <summary>A media type, or the body or response of Swagger 2.0.</summary>
    Body,

    /// <summary>A parameter or header.</summary>
    Parameter,

    /// <summary>The properties of an object.</summary>
    Property,

    /// <summary>An array.</summary>
    Items,

    /// <summary>An object, for undeclared properties.</summary>
    Additional,

    /// <summary><c>allOf</c>.</summary>
    Member,

    /// <summary><c>oneOf</c> or <c>anyOf</c>.</summary>
    Alternative,
}
