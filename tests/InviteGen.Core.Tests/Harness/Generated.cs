using InviteGen.Core.Contract;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Core.Tests.Harness;

/// <summary>What Core makes of one spec.</summary>
internal sealed class Generated
{
    private readonly Lazy<ClientCode> _code;

    private Generated(ReadResult reading, ClientGrouping? grouping)
    {
        Reading = reading;
        var target = Target with { Grouping = grouping ?? ClientGrouping.Flat };
        _code = new(() => SpecCompiler.Write(Contract, target, CancellationToken.None));
    }

    public static ClientTarget Target { get; } =
        new("Acme.Api", "ApiClient", ClientCompiler.SupportNamespace, HasHttpClientFactory: true);

    public ReadResult Reading { get; }

    public ApiContract Contract => Reading.Contract ?? throw new InvalidOperationException(string.Join("\n", Findings));

    /// <summary>The findings as a build prints them, with lines counted from 1.</summary>
    public IEnumerable<string> Findings => Reading.Findings.Select(Render);

    public EquatableArray<GeneratedFile> Files => _code.Value.Files;

    /// <summary>The hint names of the support files that the client needs.</summary>
    public EquatableArray<string> Support => _code.Value.Support;

    /// <summary>All files as one text.</summary>
    public string Text => string.Join("\n", Files.Select(file => file.Content));

    /// <summary>Reads a spec, whatever is wrong with it.</summary>
    public static Generated From(string text, ClientGrouping? grouping = null) =>
        new(SpecCompiler.Read(Project(text) with { Grouping = grouping }, CancellationToken.None), grouping);

    /// <summary>Reads a spec with which nothing is wrong.</summary>
    public static Generated Clean(string text, ClientGrouping? grouping = null)
    {
        var generated = From(text, grouping);
        Assert.Empty(generated.Findings);
        return generated;
    }

    /// <summary>The text of the file whose name ends so, such as <c>Pet</c>.</summary>
    public string File(string name) => Files.Single(file => file.HintName == name + ".g.cs").Content;

    /// <summary>Compiles the client, and demands that the compiler has nothing to say.</summary>
    public CSharpCompilation Compile() => ClientCompiler.Compile(Files);

    private static SpecProject Project(string text) => new(new SpecText("specs/api" + (text[0] == '{' ? ".json" : ".yaml"), text))
    {
        Namespace = Target.Namespace,
        ClientName = Target.ClientName,
        SupportNamespace = Target.SupportNamespace,
    };

    private static string Render(LocatedFinding finding) =>
        $"{finding.Rule.Id} {finding.Range.Start.Line + 1}: {finding.Message}";
}
