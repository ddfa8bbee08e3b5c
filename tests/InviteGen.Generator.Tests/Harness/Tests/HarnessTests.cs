namespace InviteGen.Generator.Tests.Harness.Tests;

/// <summary>The harness has to be able to fail.</summary>
public sealed class HarnessTests
{
    [Fact]
    public void A_finding_that_nobody_expects_fails()
    {
        var project = new TestProject().Spec("specs/notes.json", "{}");

        var failure = Assert.Throws<HarnessException>(() => project.Run());
        Assert.Contains("specs/notes.json(1,", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_does_not_come_fails()
    {
        var failure = Assert.Throws<HarnessException>(() => PetsSpec.Project.Run("specs/pets.yaml(1,1): error INV1001"));
        Assert.Contains("INV1001", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_does_not_compile_fails()
    {
        var project = PetsSpec.Project.CSharp("namespace Acme.Pets { public class PetsClient; }");

        var failure = Assert.Throws<HarnessException>(() => project.Run());
        Assert.Contains("CS", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_with_a_warning_fails()
    {
        var project = PetsSpec.Project.CSharp("public static class Undocumented;");

        var failure = Assert.Throws<HarnessException>(() => project.Run());
        Assert.Contains("CS1591", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_with_a_new_result_but_without_a_change_fails()
    {
        var run = PetsSpec.Project.RunOn(TargetPlatform.Newest)
            .After(project => project.Spec("specs/pets.yaml", PetsSpec.Yaml + "# A comment.\n"));

        Assert.Throws<HarnessException>(() => HarnessChecks.DemandCached(run));
    }
}
