namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Whether a new property has to be there.</summary>
internal enum PropertyNeed
{
    /// <summary>It may be left out.</summary>
    Optional,

    /// <summary>It must be there.</summary>
    Required,

    /// <summary>It must be there, but the server knows what it is where it is not.</summary>
    RequiredWithDefault,

    /// <summary>It had to be there before it was declared.</summary>
    AlreadyRequired,
}
