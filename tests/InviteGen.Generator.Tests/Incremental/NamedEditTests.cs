using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Incremental;

/// <summary>What an edit makes run again. Each test names the edit.</summary>
public sealed class NamedEditTests
{
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    private static readonly string[] AllSteps =
        [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void Every_step_runs_under_its_name()
    {
        var run = PetsSpec.Project.Spec("specs/broken.yaml", "openapi: [").RunOn(TargetPlatform.Newest, "specs/broken.yaml(");

        Assert.All(AllSteps, step => Assert.NotEmpty(run.Reasons(step)));
    }

    [Fact]
    public void Editing_CSharp_runs_nothing()
    {
        var run = PetsSpec.Project.RunOn(TargetPlatform.Newest)
            .After(project => project.CSharp("internal static class Other { public static int Answer => 42; }"));

        Assert.All(
            AllSteps.Except([TrackingNames.Capabilities]),
            step => Assert.All(run.Reasons(step), reason => Assert.Equal(Cached, reason)));
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.Capabilities));
    }

    [Fact]
    public void A_comment_in_a_spec_writes_nothing_again()
    {
        var run = PetsSpec.Project.RunOn(TargetPlatform.Newest)
            .After(project => project.Spec("specs/pets.yaml", "# A comment.\n\n" + PetsSpec.Yaml));

        Assert.Equal([Modified], run.Reasons(TrackingNames.Projects));
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.Readings));
        Assert.Equal([Cached], run.Reasons(TrackingNames.Contracts));
        Assert.Equal([Cached], run.Reasons(TrackingNames.Written));
        Assert.All(run.Reasons(TrackingNames.Sources), reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(TrackingNames.Support), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_finding_that_moves_is_reported_again_and_nothing_is_written_again()
    {
        var spec = PetsSpec.Yaml.Replace("components:", """
              /dogs:
                get:
                  operationId: listDogs
                  responses:
                    '200':
                      $ref: '#/components/responses/Nothing'
            components:
            """);
        const string Expected = "specs/pets.yaml(29,11): warning INV1009";
        var before = new TestProject().Spec("specs/pets.yaml", spec).RunOn(TargetPlatform.Newest, Expected);

        var after = before.After(project => project.Spec("specs/pets.yaml", "# A comment.\n" + spec));

        Assert.Equal([Modified], after.Reasons(TrackingNames.Readings));
        Assert.Equal([Unchanged], after.Reasons(TrackingNames.Contracts));
        Assert.Equal([Cached], after.Reasons(TrackingNames.Written));
        Assert.NotEqual(before.Findings, after.Findings);
    }

    [Fact]
    public void A_changed_schema_changes_one_file()
    {
        var before = PetsSpec.Project.RunOn(TargetPlatform.Newest);
        var after = before.After(project =>
            project.Spec("specs/pets.yaml", PetsSpec.Yaml.Replace("type: integer", "type: boolean")));

        Assert.Equal([Modified], after.Reasons(TrackingNames.Contracts));
        Assert.Single(after.Reasons(TrackingNames.Sources), Modified);
        Assert.Single(after.Files, file => file.Value != before.Files[file.Key]);
    }

    [Fact]
    public void A_changed_overlay_changes_its_own_client_only()
    {
        var run = PetsSpec.Project
            .Overlay("specs/pets.overlay.yaml", PetsSpec.Overlay)
            .Spec("specs/zoo.yaml", PetsSpec.Yaml)
            .RunOn(TargetPlatform.Newest)
            .After(project => project.Overlay("specs/pets.overlay.yaml", PetsSpec.Overlay.Replace("20", "30")));

        Assert.Equal([Modified, Unchanged], run.Reasons(TrackingNames.Projects));
        Assert.Equal([Modified, Cached], run.Reasons(TrackingNames.Written));
    }

    [Fact]
    public void An_overlay_without_a_spec_writes_nothing_again()
    {
        var run = PetsSpec.Project.RunOn(TargetPlatform.Newest)
            .After(project => project.Overlay("specs/zoo.overlay.yaml", PetsSpec.Overlay));

        Assert.Equal([Modified], run.Reasons(TrackingNames.Configuration));
        Assert.Equal([Cached], run.Reasons(TrackingNames.Written));
        Assert.All(run.Reasons(TrackingNames.Sources), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_new_spec_writes_nothing_again_for_the_others()
    {
        var run = PetsSpec.Project.RunOn(TargetPlatform.Newest)
            .After(project => project.Spec("specs/another.yaml", PetsSpec.Yaml));

        Assert.Equal([Cached, IncrementalStepRunReason.New], run.Reasons(TrackingNames.Written));
        Assert.Contains("Acme.Another.AnotherClient/AnotherClient.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_removed_spec_removes_its_files()
    {
        var run = PetsSpec.Project.Spec("specs/zoo.yaml", PetsSpec.Yaml).RunOn(TargetPlatform.Newest)
            .After(project => project.Without("specs/pets.yaml"));

        Assert.Equal([IncrementalStepRunReason.Removed, Cached], run.Reasons(TrackingNames.Written));
        Assert.All(run.Files.Keys, name => Assert.StartsWith("Acme.Zoo.ZooClient/", name));
    }
}
