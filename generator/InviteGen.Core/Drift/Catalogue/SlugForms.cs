namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Places that some slugs have a name of their own for.</summary>
[Flags]
internal enum SlugForms
{
    None = 0,

    /// <summary>A property that only the server sets, in requests.</summary>
    ReadOnly = 1,

    /// <summary>A property that the server never returns, in responses.</summary>
    WriteOnly = 2,

    /// <summary>A property of a parameter that is sent in a header.</summary>
    HeaderProperty = 4,

    /// <summary>A whole body that comes back.</summary>
    MediaType = 8,
}
