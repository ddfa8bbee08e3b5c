namespace InviteGen.Core.Drift.Catalogue;

/// <summary>What null means at a place. Of several places, the first in this list counts.</summary>
internal enum NullUse
{
    /// <summary>One more value.</summary>
    Value,

    /// <summary>The same as no value, where it is received: a property that may be missing anyway.</summary>
    Absent,

    /// <summary>Nothing: URLs and headers have no null.</summary>
    Never,
}
