namespace InviteGen.Core.Drift.Catalogue;

/// <summary>What a schema describes. Of several things, the first in this list gives the slug its name.</summary>
internal enum SchemaRole
{
    /// <summary>A whole body.</summary>
    Body,

    /// <summary>A part of a body.</summary>
    Property,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A parameter that is sent in a header.</summary>
    HeaderParameter,

    /// <summary>A part of a parameter.</summary>
    ParameterProperty,

    /// <summary>A part of a parameter that is sent in a header.</summary>
    HeaderProperty,

    /// <summary>A header of a response, or a part of one.</summary>
    Header,
}
