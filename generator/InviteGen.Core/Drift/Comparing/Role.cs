namespace InviteGen.Core.Drift.Comparing;

/// <summary>What a schema describes where it is first met.</summary>
internal enum Role
{
    /// <summary>A whole body.</summary>
    Body,

    /// <summary>A part of a body.</summary>
    Property,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A parameter that travels in a header.</summary>
    HeaderParameter,

    /// <summary>A part of a parameter.</summary>
    ParameterProperty,

    /// <summary>A part of a parameter that travels in a header.</summary>
    HeaderProperty,

    /// <summary>A header of a response.</summary>
    Header,
}
