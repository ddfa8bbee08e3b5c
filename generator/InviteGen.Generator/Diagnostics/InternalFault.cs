using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Generator.Diagnostics;

/// <summary>Turns an exception that should not have happened into something a user can report: the compiler goes on.</summary>
internal static class InternalFault
{
    /// <summary>The finding: what happened, and where in the generator.</summary>
    public static LocatedFinding From(Exception exception, string path)
    {
        var place = exception.StackTrace?.Split('\n')[0].Trim() ?? "an unknown place";
        var message = exception.Message.Replace('\r', ' ').Replace('\n', ' ');
        var what = $"{exception.GetType().Name}: {message} ({place})";
        var finding = new Finding(Rules.InternalFault, path, JsonPointer.Root, [what]);
        return new(Rules.InternalFault, path, default, finding.Message);
    }
}
