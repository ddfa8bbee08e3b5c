using System.Diagnostics;
using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core;

/// <summary>Turns an exception that should not have happened into something a user can report: the compiler goes on.</summary>
public static class InternalFault
{
    private const string OurNamespaces = "InviteGen.";

    /// <summary>INV9999 at the start of a file: what happened, and where in our code.</summary>
    /// <param name="fault">The exception.</param>
    /// <param name="path">The file that was worked on.</param>
    public static LocatedFinding Of(Exception fault, string path) =>
        new Finding(DiagnosticRules.InternalFault, Location.StartOf(path), [Describe(fault)]).Shown;

    /// <summary>What happened, and where in our code, on one line.</summary>
    public static string Describe(Exception fault)
    {
        var message = fault.Message.Replace('\r', ' ').Replace('\n', ' ');
        return $"{fault.GetType().Name}: {message} ({PlaceOf(fault)})";
    }

    // The innermost method of ours: what a library was asked says more than where in the library it went wrong. No file names,
    // which would be those of the machine that built the generator.
    private static string PlaceOf(Exception fault)
    {
        var frames = new StackTrace(fault, fNeedFileInfo: true).GetFrames() ?? [];
        var frame = frames.FirstOrDefault(IsOurs) ?? frames.FirstOrDefault();
        return frame?.GetMethod() is { } method
            ? string.Format(
                CultureInfo.InvariantCulture, "{0}.{1}, line {2}", method.DeclaringType, method.Name, frame.GetFileLineNumber())
            : "an unknown place";
    }

    private static bool IsOurs(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType?.FullName?.StartsWith(OurNamespaces, StringComparison.Ordinal) == true;
}
