namespace InviteGen.Core.Drift.Catalogue;

/// <summary>How much notice there was of a removal.</summary>
internal enum Removal
{
    /// <summary>None: it was not deprecated.</summary>
    WithoutDeprecation,

    /// <summary>It was deprecated.</summary>
    WithDeprecation,

    /// <summary>It was deprecated, and was to stay longer than it did.</summary>
    BeforeSunset,
}
