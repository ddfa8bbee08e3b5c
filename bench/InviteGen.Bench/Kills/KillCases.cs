using System.Globalization;

namespace InviteGen.Bench.Kills;

/// <summary>The commands that are killed.</summary>
internal static class KillCases
{
    private const int Schemas = 300;

    /// <summary>Kills <c>invitegen accept</c>, which writes the lock.</summary>
    public static async Task<KillCounts> AcceptAsync(string tool, int kills, Random random, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("invitegen-kills");
        try
        {
            var spec = Path.Combine(folder.FullName, "api.yaml");
            await File.WriteAllTextAsync(spec, Document("string"), cancellationToken);
            return await new KillDrill(tool, folder, random).RunAsync(
                spec + ".lock", "invitegen-lock 1\n", ["accept", spec], kills, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Kills <c>invitegen refresh</c>, which writes the document and what the server said about it.</summary>
    public static async Task<KillCounts> RefreshAsync(string tool, int kills, Random random, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("invitegen-kills");
        using var site = new KillSite(Document("integer"));
        try
        {
            var spec = Path.Combine(folder.FullName, "api.yaml");
            string[] arguments = ["refresh", spec, "--url", site.Url, "--yes", "--cache", Path.Combine(folder.FullName, "cache")];
            return await new KillDrill(tool, folder, random).RunAsync(spec, Document("string"), arguments, kills, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A document that is large enough to be written in several pieces.</summary>
    private static string Document(string type) =>
        "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths:\n"
        + string.Concat(Numbers().Select(i =>
            $"  /things{i}:\n    get: {{ operationId: get{i}, responses: {{ '200': {{ description: d, content: "
            + $"{{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{i}' }} }} }} }} }} }}\n"))
        + "components:\n  schemas:\n"
        + string.Concat(Numbers().Select(i =>
            $"    Thing{i}: {{ type: object, properties: {{ id: {{ type: {type} }}, name: {{ type: string }} }} }}\n"));

    private static IEnumerable<string> Numbers() => Enumerable.Range(0, Schemas).Select(i => i.ToString(CultureInfo.InvariantCulture));
}
