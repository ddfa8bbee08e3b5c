namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>Which overlay belongs to which spec.</summary>
public sealed class OverlayTests
{
    [Theory]
    [InlineData("specs/pets.yaml", "specs/pets.overlay.yaml")]
    [InlineData("specs/pets.md", "specs/pets.overlay.json")]
    [InlineData(@"C:\App\specs\pets.yaml", @"C:\App\specs\pets.overlay.yaml")]
    public void An_overlay_beside_a_spec_is_its_own(string spec, string overlay) => Assert.True(Matches(spec, overlay));

    [Theory]
    [InlineData("specs/pets.yaml", "specs/zoo.overlay.yaml")]
    [InlineData("specs/pets.yaml", "other/pets.overlay.yaml")]
    [InlineData("specs/pets.yaml", "specs/pets.yaml")]
    public void A_file_with_another_name_is_not_the_overlay_of_a_spec(string spec, string overlay) => Assert.False(Matches(spec, overlay));

    [Theory]
    [InlineData("/app/shared/names.yaml", "shared/names.yaml")]
    [InlineData("/shared/names.yaml", "../../shared/names.yaml")]
    [InlineData("/app/names.yaml", "./names.yaml")]
    [InlineData("/app/shared/names.yaml", @"shared\names.yaml")]
    public void A_named_overlay_is_found_by_the_end_of_its_path(string overlay, string named) =>
        Assert.True(Matches("/app/specs/pets.yaml", overlay, named));

    [Theory]
    [InlineData("/app/specs/pets.overlay.yaml", "shared/names.yaml")]
    [InlineData("/app/shared/more-names.yaml", "names.yaml")]
    public void A_spec_that_names_an_overlay_takes_no_other(string overlay, string named) =>
        Assert.False(Matches("/app/specs/pets.yaml", overlay, named));

    [Fact]
    public void An_overlay_changes_what_is_generated()
    {
        var without = PetsSpec.Project.Run();
        var with = PetsSpec.Project.Overlay("specs/pets.overlay.yaml", PetsSpec.Overlay).Run();

        Assert.NotEqual(without.Files, with.Files);
    }

    [Fact]
    public void An_overlay_may_refer_to_a_file_that_its_spec_does_not_mention()
    {
        // A reference of an overlay starts from the document that it changes.
        var run = PetsSpec.Project
            .Spec("specs/pets.yaml", PetsSpec.Yaml, ("Overlay", "shared/names.yaml"))
            .Overlay("shared/names.yaml", PetsSpec.Overlay.Replace("maxLength: 20", "$ref: zoo/name.yaml", StringComparison.Ordinal))
            .File("part", "specs/zoo/name.yaml", "type: integer\n")
            .Run();

        Assert.Contains(run.Files, file => file.Value.Contains("required long Name", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_that_no_spec_uses_is_reported()
    {
        PetsSpec.Project.Overlay("specs/zoo.overlay.yaml", PetsSpec.Overlay)
            .Run("specs/zoo.overlay.yaml(1,1): warning INV4004: No spec uses this overlay; its name says that it belongs to 'zoo.yaml'");
    }

    [Fact]
    public void An_overlay_that_is_named_and_missing_is_reported()
    {
        new TestProject().Spec("specs/pets.yaml", PetsSpec.Yaml, ("Overlay", "shared/names.yaml"))
            .Run("specs/pets.yaml(1,1): error INV4007");
    }

    private static bool Matches(string spec, string overlay, string? named = null)
    {
        (string, string)[] metadata = named is null ? [] : [("Overlay", named)];
        var provider = new TestOptionsProvider(new TestProject());
        var files = new TestProject().Spec(spec, "", metadata).Overlay(overlay, "").Files
            .Select(file => SpecFile.From((file, provider), CancellationToken.None).Single())
            .ToList();
        return OverlayMatch.Matches(files[0], files[^1]);
    }
}
