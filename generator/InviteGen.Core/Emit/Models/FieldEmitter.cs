using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>
/// Writes the fields that checks use. Regular expressions are compiled once.
/// </summary>
internal static class FieldEmitter
{
    public static void Write(SourceWriter writer, CheckFields fields)
    {
        foreach (var pattern in fields.Patterns)
        {
            writer.Line($"private static readonly TextPattern {pattern.Field} = new({Literal.Of(pattern.Pattern)});").Line();
        }

        foreach (var assertion in fields.Assertions)
        {
            var named = assertion.Named.Length == 0 ? "" : $", {assertion.Named}.All";
            writer.Line($"private static readonly JsonRule {assertion.Field} = new({Literal.Of(assertion.Json)}{named});").Line();
        }
    }
}
