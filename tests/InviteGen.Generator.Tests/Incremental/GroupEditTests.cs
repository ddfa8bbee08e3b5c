namespace InviteGen.Generator.Tests.Incremental;

/// <summary>What an edit of one operation writes again in a client that is divided by tags.</summary>
public sealed class GroupEditTests
{
    /// <summary>More operations than have a file of their own.</summary>
    private static readonly string Spec = """
        openapi: 3.1.0
        info: { title: Zoo, version: '1' }
        security: [{ key: [] }]
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } } }
        paths:

        """ + string.Concat(Enumerable.Range(0, 40).Select(number =>
        $$"""
          /{{(number % 2 == 0 ? "cats" : "dogs")}}/{{number}}:
            get:
              operationId: {{(number % 2 == 0 ? "cats" : "dogs")}}/get{{number}}
              tags: [{{(number % 2 == 0 ? "cats" : "dogs")}}]
              parameters: [{ name: q, in: query, schema: { type: string, pattern: '^a{{number}}$' } }]
              responses: { '204': { description: Done. } }

        """));

    [Theory]
    [InlineData("'^a2$'", "'^b$', maxLength: 9")]
    [InlineData("operationId: cats/get2\n", "operationId: cats/find\n      security: [{ token: [] }]\n")]
    [InlineData("operationId: cats/get2\n", "operationId: cats/get2\n      description: A cat.\n")]
    public void Only_the_files_of_its_group_are_written_again(string old, string text)
    {
        var before = Project(Spec).RunOn(TargetPlatform.Newest);

        var after = before.After(_ => Project(Spec.Replace(old, text, StringComparison.Ordinal)));

        var written = after.Files.Where(file => before.Files.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key).ToList();
        Assert.NotEmpty(written);
        Assert.All(written, name => Assert.True(
            name.Contains("ZooCatsClient", StringComparison.Ordinal) || (text.Contains("token", StringComparison.Ordinal)
                && name.EndsWith("/ZooClientOptions.g.cs", StringComparison.Ordinal)), name));
    }

    private static TestProject Project(string spec) => new TestProject().Spec("specs/zoo.yaml", spec, ("Grouping", "Tag"));
}
