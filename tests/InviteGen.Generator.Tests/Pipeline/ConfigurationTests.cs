using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>What no spec can know by itself.</summary>
public sealed class ConfigurationTests
{
    [Theory]
    [InlineData("PetsClient", "PetsClient")]
    [InlineData("PetsClient", "petsclient")]
    public void Two_specs_for_one_client_are_an_error_in_the_second(string first, string second)
    {
        var run = new TestProject()
            .Spec("specs/b.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"), ("Client", second))
            .Spec("specs/a.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"), ("Client", first))
            .Run("specs/b.yaml(1,1): error INV4002");

        Assert.Contains("Zoo.PetsClient/PetsClient.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_file_that_is_no_spec_claims_no_client()
    {
        new TestProject()
            .Spec("specs/pets.json", """{ "note": "Not a spec." }""", ("Implicit", "true"))
            .Spec("specs/pets.yaml", PetsSpec.Yaml, ("Implicit", "true"))
            .Run();
    }

    [Fact]
    public void Clients_of_the_same_name_in_two_namespaces_do_not_collide()
    {
        var run = new TestProject()
            .Spec("specs/a.yaml", PetsSpec.Yaml, ("Client", "PetsClient"))
            .Spec("specs/b.yaml", PetsSpec.Yaml, ("Client", "PetsClient"))
            .Run();

        Assert.Contains("Acme.A.PetsClient/PetsClient.g.cs", run.Files.Keys);
        Assert.Contains("Acme.B.PetsClient/PetsClient.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("Namespace", "Zoo..Pets", "INV4005")]
    [InlineData("Namespace", "Zoo.class", "INV4005")]
    [InlineData("Client", "Pets Client", "INV4006")]
    [InlineData("Client", "2Pets", "INV4006")]
    [InlineData("Client", "HttpClient", "INV4006")]
    [InlineData("Client", "Equatable", "INV4006")]
    [InlineData("Client", "Zoo.PetsClient", "INV4006")]
    public void An_invalid_name_is_reported_and_replaced_by_the_default(string metadata, string value, string rule)
    {
        var run = new TestProject().Spec("specs/pets.yaml", PetsSpec.Yaml, (metadata, value))
            .Run($"specs/pets.yaml(1,1): error {rule}: '{value}'");

        Assert.Contains("Acme.Pets.PetsClient/PetsClient.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_language_that_is_too_old_is_one_finding_instead_of_many_errors()
    {
        var platform = TargetPlatform.Oldest.With(LanguageVersion.CSharp11);

        var run = PetsSpec.Project.RunOn(
            platform,
            "specs/pets.yaml(1,1): error INV4008: Generated code needs C# 12 or later, but this project uses C# 11.0; nothing is "
            + "generated. Remove LangVersion from the project, or set it to 12.0 or later");

        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_framework_that_is_too_old_is_one_finding_instead_of_many_errors()
    {
        var run = PetsSpec.Project.RunOn(
            TargetPlatform.NetStandard,
            "specs/pets.yaml(1,1): error INV4008: Generated code needs .NET 8 or later, but this project targets netstandard2.0; "
            + "nothing is generated. If the project also has newer target frameworks, add this to the PackageReference: "
            + "Condition=\"$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net8.0'))\"");

        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void Of_an_old_framework_with_an_old_language_the_framework_is_reported()
    {
        PetsSpec.Project.RunOn(
            TargetPlatform.NetStandard.With(LanguageVersion.CSharp8), "specs/pets.yaml(1,1): error INV4008: Generated code needs .NET 8");
    }

    [Fact]
    public void A_framework_without_a_name_is_an_old_one()
    {
        PetsSpec.Project.Property("TargetFramework", "").RunOn(
            TargetPlatform.NetStandard,
            "specs/pets.yaml(1,1): error INV4008: Generated code needs .NET 8 or later, but this project targets an older framework");
    }

    [Fact]
    public void A_copy_of_a_new_type_does_not_make_a_framework_new()
    {
        PetsSpec.Project.CSharp("namespace System.Buffers { internal class SearchValues<T> { } }")
            .RunOn(TargetPlatform.NetStandard, "specs/pets.yaml(1,1): error INV4008: Generated code needs .NET 8");
    }
}
