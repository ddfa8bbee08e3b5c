namespace InviteGen.Architecture.Tests.Sizes;

/// <summary>The size budget of this repository.</summary>
public sealed class HouseSizeTests
{
    private static readonly IReadOnlyList<SourceFile> Generator = Repository.Sources("generator");

    private static readonly IReadOnlyList<SourceFile> Everything =
        [.. Generator, .. Repository.Sources("tests"), .. Repository.Sources("consumer-sample"), .. Repository.Sources("bench")];

    [Fact]
    public void Half_of_the_files_have_at_most_60_lines_and_nine_of_ten_at_most_180()
    {
        var lengths = Generator.Select(file => file.Lines.Count).ToList();

        Assert.InRange(SizeBudget.Percentile(lengths, 50), 1, 60);
        Assert.InRange(SizeBudget.Percentile(lengths, 90), 1, 180);
    }

    [Fact]
    public void No_file_has_more_than_400_lines() =>
        Expect.None(Everything.Where(file => file.Lines.Count > 400).Select(file => $"{file.Path}: {file.Lines.Count}"));

    [Fact]
    public void Nine_of_ten_methods_have_at_most_25_lines() =>
        Assert.InRange(SizeBudget.Percentile(Generator.SelectMany(SizeBudget.Methods).Select(method => method.Lines), 90), 1, 25);

    [Fact]
    public void No_method_has_more_than_60_lines() =>
        Expect.None(Generator.SelectMany(SizeBudget.Methods).Where(method => method.Lines > 60).Select(method => method.Place));

    [Fact]
    public void No_line_has_more_than_140_characters() =>
        Expect.None(Everything.SelectMany(file => file.Lines
            .Select((line, index) => (Place: $"{file.Path}({index + 1})", line.Length))
            .Where(line => line.Length > 140)
            .Select(line => line.Place)));

    // Polyfills: one file of attributes that the compiler looks up by name.
    [Fact]
    public void Each_file_holds_one_type() =>
        Expect.None(Generator.Where(file => !file.Path.Contains("/Polyfills/", StringComparison.Ordinal))
            .Select(file => (file.Path, Types: SizeBudget.TopLevelTypes(file).Distinct().Count()))
            .Where(file => file.Types > 1).Select(file => file.Path));
}
