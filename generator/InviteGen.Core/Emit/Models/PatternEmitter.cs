using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>
/// Writes the regular expressions of a type: made once, with a limit on their time, because a spec may hold a slow one.
/// </summary>
internal static class PatternEmitter
{
    public static void Write(SourceWriter writer, IEnumerable<PatternPlan> patterns)
    {
        foreach (var pattern in patterns)
        {
            writer.Line($"private static readonly Regex {pattern.Field} = EcmaPattern.Compile({Literal.Of(pattern.Pattern)});").Line();
        }
    }
}
