using InviteGen.Generator.Stages;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Incremental;

/// <summary>Clients in one namespace are compared by name alone: an edit of one runs nothing for the other.</summary>
public sealed class CollisionEditTests
{
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    private static readonly GeneratorRun Before = new TestProject()
        .Spec("specs/pets.yaml", PetsSpec.Yaml, ("Namespace", "Zoo"))
        .Spec("specs/zoo.yaml", PetsSpec.Yaml.Replace("Pet", "Animal").Replace("Receipt", "Ticket"), ("Namespace", "Zoo"))
        .RunOn(TargetPlatform.Newest);

    [Fact]
    public void A_changed_member_compares_no_names()
    {
        var run = AfterEdit("type: integer", "type: boolean");

        Assert.Equal([Modified, Cached], run.Reasons(TrackingNames.Written));
        Assert.Equal([Unchanged, Cached], run.Reasons(TrackingNames.Claims));
        Assert.Equal([Cached], run.Reasons(TrackingNames.Collisions));
        Assert.Single(run.Reasons(TrackingNames.Sources), Modified);
    }

    [Fact]
    public void A_new_type_writes_nothing_again_for_the_other_client()
    {
        var run = AfterEdit("Receipt", "Invoice");

        Assert.Equal([Modified, Cached], run.Reasons(TrackingNames.Claims));
        Assert.Equal([Unchanged], run.Reasons(TrackingNames.Collisions));
        Assert.Equal([Cached], SourcesOfTheOther(run));
    }

    [Fact]
    public void A_new_type_that_collides_removes_the_second_client_and_its_removal_brings_it_back()
    {
        var collided = AfterEdit("Receipt", "Ticket");
        var restored = collided.After(project => project.Spec("specs/pets.yaml", PetsSpec.Yaml, ("Namespace", "Zoo")));

        Assert.Equal([Modified], collided.Reasons(TrackingNames.Collisions));
        Assert.Equal([Modified, Cached], collided.Reasons(TrackingNames.Written));
        Assert.All(collided.Files.Keys, name => Assert.StartsWith("Zoo.PetsClient/", name, StringComparison.Ordinal));
        Assert.Equal(Before.Files, restored.Files);
    }

    private static GeneratorRun AfterEdit(string old, string text) => Before.After(
        project => project.Spec("specs/pets.yaml", PetsSpec.Yaml.Replace(old, text, StringComparison.Ordinal), ("Namespace", "Zoo")));

    private static IEnumerable<IncrementalStepRunReason> SourcesOfTheOther(GeneratorRun run) => run.Result
        .TrackedSteps[TrackingNames.Sources].SelectMany(step => step.Outputs)
        .Where(output => ((WrittenFile)output.Value).SpecPath == "specs/zoo.yaml").Select(output => output.Reason).Distinct();
}
