using System.Runtime.InteropServices;

namespace InviteGen.Package.Tests;

/// <summary>A project outside the repository, with the package and one spec.</summary>
[Collection(SharedConsumer.Name)]
public sealed class ConsumerTests(PackedConsumer consumer)
{
    private const string Printed = """
        sent: POST /pets HTTP/1.1 {"name":"Rex","kind":"dog"}
        received: Rex parrot False 2024-02-29 a
        sent: GET /pets?limit=2 HTTP/1.1
        received: 2
        refused by the server: 409 There is a Rex.
        refused before sending: /name

        """;

    [Fact]
    public void A_project_with_the_package_builds_without_a_warning()
    {
        Assert.Contains("0 Warning(s)", consumer.BuildOutput, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning ", consumer.BuildOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_the_package_calls_the_client()
    {
        Assert.Equal(Printed, (await consumer.RunProgramAsync("bin/Release/net10.0")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_project_published_trimmed_and_without_reflection_based_JSON_calls_the_client()
    {
        var output = await consumer.DotNetAsync(
            "publish", "-c", "Release", "-f", "net10.0", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
            "-p:PublishTrimmed=true", "-o", "published");

        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Printed, (await consumer.RunProgramAsync("published")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_list_of_operations_reaches_the_compiler_whole()
    {
        var generated = Directory.EnumerateFiles(Path.Combine(consumer.Folder, "obj"), "*.g.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ToList();

        Assert.Contains(generated, text => text.Contains("AddPetAsync", StringComparison.Ordinal));
        Assert.Contains(generated, text => text.Contains("PetsIndexAsync", StringComparison.Ordinal));
        Assert.DoesNotContain(generated, text => text.Contains("DeletePet", StringComparison.Ordinal));
    }
}
