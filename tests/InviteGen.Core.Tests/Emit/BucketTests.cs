using System.Globalization;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

/// <summary>The number of files is bounded, and an edit rewrites few of them.</summary>
public sealed class BucketTests
{
    [Fact]
    public void A_few_models_have_a_file_each()
    {
        var names = Generated.Clean(Api(20)).Files.Select(file => file.HintName).ToList();

        Assert.Contains("Model7.g.cs", names);
        Assert.Contains("ExchangeResponse.g.cs", names);
    }

    [Fact]
    public void Many_models_share_a_bounded_number_of_files()
    {
        var generated = Generated.Clean(Api(300));

        Assert.InRange(generated.Files.Count, 20, 64);
        generated.Compile();
    }

    [Fact]
    public void One_more_model_among_many_changes_only_its_bucket_and_what_refers_to_it()
    {
        var before = Generated.Clean(Api(300)).Files;
        var after = Generated.Clean(Api(301)).Files;

        Assert.Equal(before.Select(file => file.HintName), after.Select(file => file.HintName));
        Assert.InRange(after.Except(before).Count(), 1, 2);
    }

    [Fact]
    public void Names_of_files_that_differ_only_in_case_do_not_meet()
    {
        var names = Generated.Clean(Specs.Received(
            """
            Thing:
              type: object
              properties: { a: { $ref: '#/components/schemas/THinG' }, b: { $ref: '#/components/schemas/ThinG' } }
            ThinG: { type: object, properties: { a: { type: string } } }
            THinG: { type: object, properties: { a: { type: string } } }
            """)).Files.Select(file => file.HintName).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>A thing that refers to every model.</summary>
    private static string Api(int count)
    {
        var numbers = Enumerable.Range(1, count).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        var properties = numbers.Select(number => $"    p{number}: {{ $ref: '#/components/schemas/Model{number}' }}\n");
        var models = numbers.Select(number => $"Model{number}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n");
        return Specs.Received($"Thing:\n  type: object\n  properties:\n{string.Concat(properties)}{string.Concat(models)}");
    }
}
