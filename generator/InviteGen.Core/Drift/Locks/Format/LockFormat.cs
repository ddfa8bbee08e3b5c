using System.Globalization;

namespace InviteGen.Core.Drift.Locks.Format;

/// <summary>The form of lock that this version writes.</summary>
internal static class LockFormat
{
    /// <summary>The word that the first line begins with.</summary>
    public const string Word = "invitegen-lock";

    /// <summary>
    /// The number behind it. It grows with the form, and with what the facts mean: then a lock has to be accepted anew, and no
    /// difference in the reading of specs is taken for a change of the API.
    /// </summary>
    public const int Version = 1;

    /// <summary>Lines inside lines. Later steps walk the facts by recursion on the compiler's threads.</summary>
    public const int Depth = 256;

    /// <summary>The first line.</summary>
    public static string Head => Word + " " + Version.ToString(CultureInfo.InvariantCulture);
}
