namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>A project that references the package and gets nothing from it.</summary>
public sealed class NoSpecTests
{
    private const string NoSpec = """{ "note": "Not a spec." }""";

    private static readonly (string, string) Implicit = ("Implicit", "true");

    private static TestProject Project => new TestProject().Property("InviteGenReferencingProject", "Acme.csproj");

    [Fact]
    public void A_project_without_specs_is_told_how_to_add_one() => Project.Run(
        "Acme.csproj(1,1): warning INV4010: This project references InviteGen, but has no OpenAPI document, so nothing is generated. "
        + "Add a document to the folder 'specs', or list it as an InviteSpec item");

    [Fact]
    public void Files_that_are_no_specs_are_named() => Project
        .Spec("specs/b.json", NoSpec, Implicit).Spec("specs/a.json", NoSpec, Implicit).Spec("specs/c.json", NoSpec, Implicit)
        .Run("Acme.csproj(1,1): warning INV4010: This project references InviteGen, but has no OpenAPI document ('specs/a.json' and 2 "
            + "other files contain none), so nothing is generated. Add");

    [Fact]
    public void One_file_that_is_no_spec_is_named() => Project.Spec("specs/a.json", NoSpec, Implicit)
        .Run("Acme.csproj(1,1): warning INV4010: This project references InviteGen, but has no OpenAPI document ('specs/a.json' contains "
            + "none), so nothing is generated. Add");

    [Fact]
    public void A_spec_is_enough() => Project.Spec("specs/a.json", NoSpec, Implicit).Spec("specs/pets.yaml", PetsSpec.Yaml, Implicit).Run();

    [Fact]
    public void A_spec_with_an_error_is_reported_alone() => Project.Spec("specs/pets.yaml", "openapi: [").Run("specs/pets.yaml(");

    [Fact]
    public void A_project_that_does_not_reference_the_package_itself_is_told_nothing() =>
        new TestProject().Property("InviteGenReferencingProject", "").Spec("specs/a.json", NoSpec, Implicit).Run();
}
