namespace InviteGen.Package.Tests;

/// <summary>Projects for which the package can do nothing, or only something.</summary>
[Collection(SharedConsumer.Name)]
public sealed class OtherProjectTests(PackedConsumer consumer)
{
    private const string Spec = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: https://pets.example }]
        paths: { /pets: { get: { operationId: listPets, responses: { '204': { description: d } } } } }
        """;

    [Fact]
    public async Task An_FSharp_project_builds_with_one_warning()
    {
        var folder = consumer.NewProject(
            ("Pets.fsproj", Project("<TargetFramework>net10.0</TargetFramework>", """<Compile Include="Pets.fs" />""")),
            ("Pets.fs", "module Pets\nlet answer = 42\n"),
            ("specs/pets.yaml", Spec));

        var printed = await consumer.DotNetAsync(folder, ["build"]);

        Assert.Contains(
            "Pets.fsproj : warning INV4012: InviteGen generates C# only, but this is a project in F#, so nothing", printed,
            StringComparison.Ordinal);
        Assert.Contains("1 Warning(s)", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_spec_builds_with_one_warning()
    {
        var folder = consumer.NewProject(
            ("Pets.csproj", Project("<TargetFrameworks>net8.0;net10.0</TargetFrameworks>")),
            ("specs/data.json", "{}"));

        var printed = await consumer.DotNetAsync(folder, ["build"]);

        Assert.Contains("Pets.csproj(1,1): warning INV4010: ", printed, StringComparison.Ordinal);
        Assert.Contains("data.json' contains none), so nothing is generated.", printed, StringComparison.Ordinal);
        Assert.Contains("1 Warning(s)", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_that_is_too_old_can_be_left_out_as_the_message_says()
    {
        const string Properties =
            "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><LangVersion>latest</LangVersion><Nullable>enable</Nullable>";
        const string Condition = "Condition=\"$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net8.0'))\"";
        var folder = consumer.NewProject(("Pets.csproj", Project(Properties)), ("specs/pets.yaml", Spec));

        var (exitCode, printed) = await consumer.TryDotNetAsync(folder, ["build"]);

        Assert.Equal(1, exitCode);
        Assert.Contains(
            "pets.yaml(1,1): error INV4008: Generated code needs .NET 8 or later, but this project targets netstandard2.0;", printed,
            StringComparison.Ordinal);
        Assert.Contains(Condition, printed, StringComparison.Ordinal);
        Assert.Contains("1 Error(s)", printed, StringComparison.Ordinal);

        await File.WriteAllTextAsync(
            Path.Combine(folder, "Pets.csproj"),
            Project(Properties).Replace("PrivateAssets", Condition + " PrivateAssets", StringComparison.Ordinal));
        Assert.Contains("0 Error(s)", await consumer.DotNetAsync(folder, ["build"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_web_application_does_not_contain_its_specs()
    {
        var folder = consumer.NewProject(
            ("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>", sdk: "Microsoft.NET.Sdk.Web")),
            ("Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.Create(args).Run();"),
            ("appsettings.json", "{}"),
            ("specs/pets.json", """
                {
                  "openapi": "3.1.0",
                  "info": { "title": "Pets", "version": "1" },
                  "paths": { "/pets": { "$ref": "paths/pets.json" } }
                }
                """),
            ("specs/paths/pets.json", """{ "get": { "operationId": "listPets", "responses": { "204": { "description": "Done." } } } }"""),
            ("specs/pets.overlay.json", """
                {
                  "overlay": "1.0.0",
                  "info": { "title": "Server", "version": "1" },
                  "actions": [{ "target": "$", "update": { "servers": [{ "url": "https://pets.example" }] } }]
                }
                """),
            ("specs/pets.json.lock", "invitegen-lock 1\nserver https://pets.example\nGET /pets #listPets\n  204\n"));

        await consumer.DotNetAsync(folder, ["publish", "-o", "published"]);

        var published = Directory.GetFiles(Path.Combine(folder, "published"), "*", SearchOption.AllDirectories).Select(Path.GetFileName);
        Assert.Contains("appsettings.json", published);
        Assert.DoesNotContain(published, file => file!.StartsWith("pets.", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "bin"), "pets.*", SearchOption.AllDirectories));
    }

    private string Project(string properties, string items = "", string sdk = "Microsoft.NET.Sdk") => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            <PackageReference Include="InviteGen" Version="{consumer.Version}" PrivateAssets="all" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
