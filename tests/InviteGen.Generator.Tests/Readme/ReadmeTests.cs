using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using InviteGen.Core;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Readme;

/// <summary>What the first pages show is what a reader gets.</summary>
public sealed class ReadmeTests
{
    private static readonly ReadmePage Page = ReadmePage.Read("README.md", ThisFile());

    private static TestProject Project => new TestProject { ReferencesHttpClientFactory = true };

    [Fact]
    public void The_spec_of_the_README_gives_the_code_of_the_README()
    {
        var code = Page.Blocks("csharp").Select(Compilable).ToArray();

        Assert.Equal(2, code.Length);
        Project.Spec("specs/invites.yaml", Page.Blocks("yaml").Single()).CSharp(code).Run();
    }

    [Fact]
    public void The_message_of_the_README_is_the_message_of_the_build()
    {
        Project.Spec("specs/invites.yaml", Page.Blocks("yaml").Single(), ("Operations", "inviteUser"))
            .Run(Page.Blocks("text")[0].Trim());
    }

    [Fact]
    public void The_drift_of_the_README_is_what_a_build_says()
    {
        var spec = Page.Blocks("yaml").Single();
        var locked = SpecCompiler.Read(
            new SpecProject(new SpecText("specs/invites.yaml", spec)) { Namespace = "A", ClientName = "B", SupportNamespace = "C" },
            CancellationToken.None);
        var changed = spec.Replace("maxItems: 10", "maxItems: 5", StringComparison.Ordinal)
            .Replace("required: [emails]", "required: [emails, role]", StringComparison.Ordinal)
            .Replace("            emails:", "            role: { type: string }\n                emails:", StringComparison.Ordinal);

        var run = GeneratorHarness.Start(
            Project.Spec("specs/invites.yaml", changed).Lock("specs/invites.yaml.lock", LockWriter.Write(locked.Contract!))
                .CSharp(Compilable(Page.Blocks("csharp")[0], 0)),
            TargetPlatform.Newest);

        var compiler = run.Output.GetDiagnostics().Single(one => one.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            [.. run.Findings, $"Program.cs(4,43): error {compiler.Id}: {compiler.GetMessage(CultureInfo.InvariantCulture)}"],
            Page.Blocks("text")[1].Trim().Split('\n'));
    }

    [Fact]
    public void The_validator_says_what_the_README_says()
    {
        var output = Project.Spec("specs/invites.yaml", Page.Blocks("yaml").Single())
            .CSharp("""
                internal static class Program
                {
                    public static string Said => string.Join("; ", Acme.Invites.InviteUsersRequestValidator.Validate(
                        new Acme.Invites.InviteUsersRequest { Emails = ["ada"] }));
                }
                """)
            .RunOn(TargetPlatform.Newest).Output;
        using var stream = new MemoryStream();
        output.Emit(stream);

        var said = Assembly.Load(stream.ToArray()).GetType("Program")!.GetProperty("Said")!.GetValue(null);

        Assert.Contains($"Console.WriteLine(error);   // {said}\n", Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_the_page_of_the_package_compiles()
    {
        var page = ReadmePage.Read("generator/InviteGen.Generator/README.md", ThisFile());

        var project = PetsSpec.Project with { ReferencesHttpClientFactory = true };

        project.CSharp(Compilable(page.Blocks("csharp").Single(), 0)).Run();
    }

    // A program's statements, as a method: every block may be one of several.
    private static string Compilable(string block, int index)
    {
        var lines = block.Split('\n').ToLookup(line => line.StartsWith("using Acme", StringComparison.Ordinal));
        return $$"""
            using System;
            using System.Net.Http;
            using System.Threading.Tasks;
            {{string.Join('\n', lines[true])}}

            internal static class Block{{index}}
            {
                internal static async Task RunAsync(Microsoft.Extensions.DependencyInjection.IServiceCollection services)
                {
            {{string.Join('\n', lines[false])}}
                }
            }
            """;
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
