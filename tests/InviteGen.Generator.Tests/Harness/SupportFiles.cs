using System.Collections.Frozen;
using InviteGen.Core;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>The support code, which is the same in every run and tested where it is written.</summary>
internal static class SupportFiles
{
    private static readonly FrozenSet<string> HintNames =
        SpecCompiler.WriteSupport("Any").Select(file => file.HintName).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string hintName) => HintNames.Contains(hintName);
}
