using System.Reflection;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.Emit.Support;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit.Support;

/// <summary>The table of the support files says what their code says.</summary>
public sealed class SupportTableTests
{
    /// <summary>Many files need the same ones.</summary>
    public static TheoryData<string> Files => [.. SupportFile.All
        .GroupBy(file => SupportWriter.HintNames([file.Name]))
        .Select(same => same.First().Name)];

    // The lines that differ are shown as they must be in generator/InviteGen.Runtime/SupportFiles.txt.
    [Fact]
    public void The_table_lists_what_each_file_refers_to()
    {
        var expected = SupportUse.OfSupport().Select(file => string.Join(' ', file.Needs.Prepend(file.Name + ":"))).ToList();

        var wrong = expected.Except(SupportTable.Shared.Lines).ToList();

        Assert.True(wrong.Count == 0, "SupportFiles.txt must have these lines:\n" + string.Join('\n', wrong));
        Assert.Equal(expected.Count, SupportTable.Shared.Lines.Count());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_file_compiles_with_those_that_it_needs(string name)
    {
        var needed = SupportWriter.HintNames([name]);

        Assert.Contains(SupportFile.HintNameOf(name), needed);
        ClientCompiler.CompileAlone([], needed);
    }

    [Fact]
    public void Plans_name_files_that_exist()
    {
        var names = typeof(SupportName).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetValue(null)!);

        Assert.Empty(names.Except(SupportFile.All.Select(file => file.Name)));
    }
}
