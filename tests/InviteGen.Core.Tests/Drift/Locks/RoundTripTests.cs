using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Building;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Tests.Hostile;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>Nothing is lost on the way through a lock.</summary>
public sealed class RoundTripTests
{
    private const string Json = "{ application/json: { schema: { $ref: '#/components/schemas/B' } } }";

    private static readonly string[] Folders = ["specs", "tests/InviteGen.Generated.Tests/specs"];

    public static TheoryData<string> SpecFiles => [.. Folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Root(), folder)))
        .Where(file => !file.Contains(".overlay.", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Root(), file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Hostile => [.. HostileStrings.All.Keys];

    [Theory]
    [MemberData(nameof(SpecFiles))]
    public void The_facts_of_a_spec_come_back(string file) => Lock.DemandRoundTrip(Read(file));

    [Theory]
    [MemberData(nameof(SpecFiles))]
    public void The_client_of_a_lock_has_the_names_of_the_client_of_its_spec(string file)
    {
        var contract = Read(file);

        Assert.Equal(NamesOf(contract), NamesOf(Lock.Read(LockWriter.Write(contract)).Contract));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_stays_on_its_line_and_comes_back(string kind)
    {
        foreach (var position in HostileSpec.Positions)
        {
            if (Generated.From(HostileSpec.With(position, HostileStrings.All[kind])).Reading.Contract is { } contract)
            {
                Lock.DemandRoundTrip(contract);
                Assert.DoesNotContain(LockWriter.Write(contract), IsHidden);
            }
        }
    }

    [Fact]
    public void The_words_for_people_are_no_facts()
    {
        const string spec = "A: { type: object, description: One., properties: { b: { type: string, description: Two. } } }";

        Assert.Equal(
            Lock.Of(Specs.BothWays("Thing: { $ref: '#/components/schemas/A' }\n" + spec)),
            Lock.Of(Specs.BothWays("Thing: { $ref: '#/components/schemas/A' }\n" + spec.Replace("One", "1", StringComparison.Ordinal)
                .Replace("Two", "2", StringComparison.Ordinal)).Replace("title: Things", "title: Others", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_order_in_the_document_does_not_matter() => Assert.Equal(
        Lock.Of(Specs.Paths(
            """
            /b: { get: { responses: { '204': { description: B. }, '200': { description: C., content: *json } } } }
            /a: { put: { responses: { '204': { description: A. } } }, get: { responses: { '204': { description: A. } } } }
            """.Replace("*json", Json, StringComparison.Ordinal),
            "schemas:\n  B: { type: object, required: [d, c], properties: { d: { enum: [y, x] }, c: { type: string } } }")),
        Lock.Of(Specs.Paths(
            """
            /a: { get: { responses: { '204': { description: A. } } }, put: { responses: { '204': { description: A. } } } }
            /b: { get: { responses: { '200': { content: *json, description: C. }, '204': { description: B. } } } }
            """.Replace("*json", Json, StringComparison.Ordinal),
            "schemas:\n  B: { properties: { c: { type: string }, d: { enum: [x, y] } }, required: [c, d], type: object }")));

    private static bool IsHidden(char c) => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u202E' or '\uFEFF');

    private static IEnumerable<string> NamesOf(ApiContract contract)
    {
        var plan = ClientBuilder.Build(contract, Generated.Target, CancellationToken.None);
        var methods = plan.Operations.Select(operation => (
            operation.Name,
            Arguments: string.Join(", ", operation.Arguments.Select(argument => $"{argument.Type.Text()} {argument.Name}")),
            operation.Result?.Text()));
        return plan.Models.Select(model => model.Name)
            .Concat(methods.Select(method => method.ToString()))
            .Concat(plan.Servers.Select(server => server.Name))
            .Order(StringComparer.Ordinal);
    }

    private static ApiContract Read(string file)
    {
        var project = new SpecProject(new SpecText(file, File.ReadAllText(Path.Combine(Root(), file))))
        {
            Namespace = Generated.Target.Namespace,
            ClientName = Generated.Target.ClientName,
            SupportNamespace = Generated.Target.SupportNamespace,
        };
        return SpecCompiler.Read(project, CancellationToken.None).Contract!;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "InviteGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
