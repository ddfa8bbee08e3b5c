using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Documents;

/// <summary>Parameters of version 2.0 mean the same in whatever order their members stand.</summary>
public sealed class OldParameterTests
{
    [Theory]
    [InlineData("in: query, type: array, items: { type: string }", false)]
    [InlineData("in: query, type: array, items: { type: string }, collectionFormat: csv", false)]
    [InlineData("collectionFormat: csv, type: array, items: { type: string }, in: query", false)]
    [InlineData("in: query, type: array, items: { type: string }, collectionFormat: multi", true)]
    [InlineData("collectionFormat: multi, type: array, items: { type: string }, in: query", true)]
    public void An_array_of_a_query_is_one_text_unless_the_author_wants_several(string parameter, bool isExploded)
    {
        var read = Assert.Single(Read("", "parameters: [{ name: tags, " + parameter + " }]").Parameters);

        Assert.Equal((ParameterStyle.Form, isExploded), (read.Style, read.Explode));
    }

    [Theory]
    [InlineData("ssv", ParameterStyle.SpaceDelimited)]
    [InlineData("pipes", ParameterStyle.PipeDelimited)]
    public void Other_separators_are_kept(string format, ParameterStyle style)
    {
        var parameter = "{ name: tags, in: query, type: array, items: { type: string }, collectionFormat: " + format + " }";

        var read = Assert.Single(Read("", $"parameters: [{parameter}]").Parameters);

        Assert.Equal((style, false), (read.Style, read.Explode));
    }

    [Theory]
    [InlineData("parameters: [{ name: pet, in: body, required: true, schema: { type: object } }]")]
    [InlineData("parameters: [{ name: pet, in: formData, type: string }]")]
    public void A_body_that_operations_share_is_theirs(string shared) => Assert.NotNull(Read(shared, "").Body);

    private static Operation Read(string shared, string own) => Assert.Single(Generated.Clean(
        $$"""
        swagger: '2.0'
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            {{shared}}
            post:
              {{own}}
              responses: { '204': { description: Done. } }
        """).Contract.Operations);
}
