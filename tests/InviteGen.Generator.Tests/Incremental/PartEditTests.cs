using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Incremental;

/// <summary>What the edit of a file that specs refer to makes run again.</summary>
public sealed class PartEditTests
{
    private const string Pet = "type: object\nproperties: {name: {type: string}}\n";

    private static readonly TestProject Project = PetsSpec.Project
        .Spec("specs/zoo.yaml", """
            openapi: 3.1.0
            info: {title: Zoo, version: '1'}
            paths:
              /animals:
                get:
                  operationId: animals
                  responses:
                    '200':
                      description: d
                      content: {application/json: {schema: {$ref: 'zoo/animal.yaml'}}}
            """)
        .File("part", "specs/zoo/animal.yaml", "type: object\nproperties: {pet: {$ref: pet.yaml}}\n")
        .File("part", "specs/zoo/pet.yaml", Pet)
        .File("part", "specs/zoo/unused.yaml", Pet);

    [Fact]
    public void An_edit_of_a_referenced_file_runs_only_the_clients_that_use_it()
    {
        var run = Project.RunOn(TargetPlatform.Newest)
            .After(project => project.File("part", "specs/zoo/pet.yaml", Pet.Replace("string", "integer")));

        Assert.Equal(
            [IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Projects));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Contracts));
    }

    [Fact]
    public void An_equal_contract_writes_nothing_again()
    {
        var run = Project.RunOn(TargetPlatform.Newest)
            .After(project => project.File("part", "specs/zoo/pet.yaml", "# A comment.\n" + Pet));

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Written));
    }

    [Fact]
    public void A_file_that_no_spec_uses_runs_nothing()
    {
        var run = Project.RunOn(TargetPlatform.Newest)
            .After(project => project.File("part", "specs/zoo/unused.yaml", "type: integer"));

        Assert.All(run.Reasons(TrackingNames.Readings), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
