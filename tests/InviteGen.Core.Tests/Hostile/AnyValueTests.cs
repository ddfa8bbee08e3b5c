using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>Whatever stands wherever: the compiler reads it, writes what it can, and never fails.</summary>
public sealed class AnyValueTests
{
    // Compiling costs far more than writing; this leaves one of the places that are not next to each other.
    private const int CompiledOneOf = 29;

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("-1")]
    [InlineData("1e999")]
    [InlineData("\"x\"")]
    [InlineData("\"\"")]
    [InlineData("\"array\"")]
    [InlineData("\"deepObject\"")]
    [InlineData("true")]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("[\"null\"]")]
    [InlineData("{\"\": null}")]
    [InlineData("{\"type\": \"array\"}")]
    [InlineData("{\"$ref\": 5}")]
    [InlineData("{\"$ref\": \"\"}")]
    [InlineData("{\"$ref\": \"#\"}")]
    [InlineData("{\"$ref\": \"#/\"}")]
    [InlineData("{\"$ref\": \"#/paths\"}")]
    [InlineData("{\"$ref\": \"#/a b/%zz\"}")]
    [InlineData("{\"$ref\": \"http://[\"}")]
    [InlineData("{\"$ref\": \"#/components/schemas/S\"}")]
    public void Any_value_at_any_place_is_survived(string value)
    {
        var failures = new List<string>();
        foreach (var (number, place) in CompleteSpec.Places.Index())
        {
            var text = CompleteSpec.With(place, value);
            foreach (var version in new[] { "3.1.0", "3.0.3" })
            {
                var isCompiled = version == "3.1.0" && number % CompiledOneOf == 0;
                var failure = FailureOf(text.Replace("\"3.1.0\"", $"\"{version}\"", StringComparison.Ordinal), isCompiled);
                failures.AddRange(failure is null ? [] : [$"{version} /{string.Join('/', place)}: {failure}"]);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(12)));
    }

    private static string? FailureOf(string text, bool isCompiled) => SmallStack.Run(() =>
    {
        try
        {
            var generated = Generated.From(text);
            if (generated.Reading.Contract is not null)
            {
                _ = isCompiled ? generated.Compile().SyntaxTrees.Length : generated.Files.Count;
            }

            return generated.Findings.FirstOrDefault(finding => finding.StartsWith("INV9999", StringComparison.Ordinal));
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    });
}
