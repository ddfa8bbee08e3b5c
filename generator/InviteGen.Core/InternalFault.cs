using System.Diagnostics;
using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core;

/// <summary>Converts an unexpected exception into a finding that the user can report, so that the compiler continues.</summary>
public static class InternalFault
{
    private const string OurNamespaces = "InviteGen.";

    /// <summary>INV9999 at the start of a file: what happened, and where in the code of InviteGen.</summary>
    /// <param name="fault">The exception.</param>
    /// <param name="consequence">What was done about it, as the end of a sentence.</param>
    /// <param name="path">The file that was processed.</param>
    public static LocatedFinding Of(Exception fault, string consequence, string path) =>
        Of(Describe(fault), consequence, Location.StartOf(path));

    /// <summary>INV9999 at a location.</summary>
    /// <param name="description">What happened, and where in the code of InviteGen.</param>
    /// <param name="consequence">What was done about it, as the end of a sentence.</param>
    /// <param name="location">What was processed.</param>
    public static LocatedFinding Of(string description, string consequence, Location location) =>
        new Finding(DiagnosticRules.InternalFault, location, [description, consequence]).Shown;

    /// <summary>What happened, and where in the code of InviteGen, on one line.</summary>
    public static string Describe(Exception fault)
    {
        return $"{fault.GetType().Name}: {MessageText.Clean(fault.Message)} ({PlaceOf(fault)})";
    }

    // The innermost method of InviteGen says more than a method inside a library. No file names are shown, because they would be
    // those of the machine that built the generator.
    private static string PlaceOf(Exception fault)
    {
        var frames = new StackTrace(fault, fNeedFileInfo: true).GetFrames() ?? [];
        var frame = frames.FirstOrDefault(IsOurs) ?? frames.FirstOrDefault();
        return frame?.GetMethod() is { } method
            ? string.Format(
                CultureInfo.InvariantCulture, "{0}.{1}, line {2}", method.DeclaringType, method.Name, frame.GetFileLineNumber())
            : "unknown location";
    }

    private static bool IsOurs(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType?.FullName?.StartsWith(OurNamespaces, StringComparison.Ordinal) == true;
}
