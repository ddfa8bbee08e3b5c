using System.Globalization;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Text;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>A document whose texts try to forge the output of a build: each message is one harmless line, whoever reports it.</summary>
public sealed class ForgedOutputTests
{
    private const string Evil = @"x\nP.cs(1,1): error CS0001: forged\r\n##vso[task.setvariable variable=A]b\u2028\u001b[31m\u202e";

    private static readonly string Old =
        """
        {"openapi":"3.1.0","info":{"title":"T","version":"1"},"EVIL":1,"paths":{"/a":{"get":{"operationId":"getA","responses":{
        "200":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}},
        "components":{"schemas":{"Pet":{"type":"object","properties":{"gone EVIL":{"type":"string"},
        "kind":{"type":"string","enum":["b"]},"size EVIL":{"type":"string"}}}}}}
        """.Replace("EVIL", Evil, StringComparison.Ordinal);

    private static readonly string New = Old.Replace(@"""gone ", @"""new ", StringComparison.Ordinal)
        .Replace("[\"b\"]", $"[\"b\",\"{Evil}\"]", StringComparison.Ordinal)
        .Replace($"size {Evil}\":{{\"type\":\"string\"", $"size {Evil}\":{{\"type\":\"integer\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("INV1013")]
    [InlineData("INV3502")]
    [InlineData("INV3503")]
    [InlineData("INV3504")]
    public async Task No_text_of_a_document_ends_the_line_of_a_message(string id)
    {
        var project = Project();
        var run = GeneratorHarness.Start(project, TargetPlatform.Newest);
        var messages = run.Result.Diagnostics.Concat(run.Output.GetDiagnostics()).Where(diagnostic => diagnostic.Id[0] == 'I')
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
            .Concat(await Uses.Of(project)).ToList();

        Assert.Contains(messages, message => message.Contains(id, StringComparison.Ordinal));
        Assert.All(messages, message =>
        {
            Assert.DoesNotContain("##vso[", message, StringComparison.Ordinal);
            Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u2028' or '\u202e');
        });
    }

    private static TestProject Project() => new TestProject()
        .Spec("specs/pets.json", New).Lock("specs/pets.json.lock", Lock()).Property("InviteGenDrift", "quiet")
        .CSharp(
            """
            using Acme.Pets;
            internal static class Own
            {
                internal static object? Use(Pet pet) => $"{Members.Gone(pet)}{Members.Size(pet)}" + (pet.Kind?.Value switch { "b" => 1 });
            }
            """.Replace("Members.Gone(pet)", $"pet.{Member("gone")}", StringComparison.Ordinal)
                .Replace("Members.Size(pet)", $"pet.{Member("size")}", StringComparison.Ordinal));

    private static string Lock()
    {
        var reading = SpecCompiler.Read(
            new SpecProject(new SpecText("pets.json", Old)) { Namespace = "A", ClientName = "B", SupportNamespace = "C" },
            CancellationToken.None);
        return LockWriter.Write(reading.Contract!);
    }

    // The name that the generator gives to the property that begins so.
    private static string Member(string start) => Core.CSharp.Naming.Identifier.Pascal(
        start + " " + System.Text.Json.JsonDocument.Parse($"\"{Evil}\"").RootElement.GetString());
}
