using InviteGen.Generator.Tests.Pipeline;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>A build reports how a spec differs from its lock, at the line of the spec.</summary>
public sealed class DriftTests
{
    private const string Tightened = "specs/pets.yaml(32,11): warning INV3206: ";

    [Fact]
    public void A_spec_that_matches_its_lock_is_silent() => PetsLock.Project.Run();

    [Fact]
    public void A_change_is_reported_at_its_line_with_the_line_of_the_lock() => PetsLock.With("maxLength: 10", "maxLength: 5").Run(
        "specs/pets.yaml(1,1): warning INV3003: 'pets.yaml' no longer matches its lock: 1 breaking, 0 risky and 0 compatible changes. "
        + "Accept with: dotnet build -t:InviteGenAccept",
        Tightened + "Property 'name' of 'Pet' must have at most 5 characters in requests (was: 10); "
        + "the server may reject values that it accepted before (breaking: deployed clients fail, C# code unchanged) "
        + "[request-property-max-length-decreased; "
        + """pets.yaml.lock(7): name!: string [maxLength=10] → name!: string [maxLength=5]]""");

    [Fact]
    public void A_removed_property_is_reported_at_its_schema() => PetsLock
        .With("    number:\n          type: integer\n", "    other: {}\n").Run(
        "specs/pets.yaml(1,1): warning INV3003: 'pets.yaml' no longer matches its lock: 1 breaking, 0 risky and 1 compatible changes. ",
        "specs/pets.yaml(33,5): warning INV3303: Property 'number' of 'Receipt' was removed from responses;",
        "specs/pets.yaml(36,9): info INV3402: Property 'other' of 'Receipt' is new");

    [Fact]
    public void On_a_build_server_changes_that_are_not_accepted_are_errors() => PetsLock.With("maxLength: 10", "maxLength: 5")
        .Property("InviteGenDrift", "").Property("ContinuousIntegrationBuild", "true")
        .Run("specs/pets.yaml(1,1): error INV3003: ", "specs/pets.yaml(32,11): error INV3206: ");

    [Fact]
    public void A_build_server_does_not_require_a_lock() => PetsSpec.Project
        .Property("InviteGenDrift", "").Property("ContinuousIntegrationBuild", "true")
        .Run("specs/pets.yaml(1,1): info INV3000: 'pets.yaml' has no lock file, so API changes are not reported. ");

    [Fact]
    public void In_locked_mode_a_missing_lock_is_an_error() => PetsSpec.Project.Property("InviteGenDrift", "locked")
        .Run("specs/pets.yaml(1,1): error INV3000: 'pets.yaml' has no lock file, so API changes are not reported. ");

    [Theory]
    [InlineData("off")]
    [InlineData("quiet")]
    public void In_the_modes_off_and_quiet_nothing_is_reported(string mode) =>
        PetsLock.With("maxLength: 10", "maxLength: 5").Property("InviteGenDrift", mode).Run();

    [Theory]
    [InlineData("invitegen_drift.request-property-max-length-decreased", "error", "error")]
    [InlineData("invitegen_drift.inv3206", "hidden", "hidden")]
    [InlineData("invitegen_drift.breaking", "warning", "warning")]
    public void The_section_of_the_spec_sets_severities(string key, string value, string expected)
    {
        var content = PetsSpec.Yaml.Replace("maxLength: 10", "maxLength: 5", StringComparison.Ordinal);

        PetsLock.Project.Spec("specs/pets.yaml", content, (key, value))
            .Run("specs/pets.yaml(1,1): warning INV3003: ", $"specs/pets.yaml(32,11): {expected} INV3206: ");
    }

    [Fact]
    public void The_more_exact_key_wins()
    {
        var content = PetsSpec.Yaml.Replace("maxLength: 10", "maxLength: 5", StringComparison.Ordinal);

        PetsLock.Project
            .Spec("specs/pets.yaml", content, ("invitegen_drift.breaking", "error"), ("invitegen_drift.INV3206", "none"))
            .Run("specs/pets.yaml(1,1): warning INV3003: ");
    }

    [Fact]
    public void A_dated_acceptance_silences_a_change_until_its_day_is_over()
    {
        const string Acceptance =
            "accept schema Pet › name request-property-max-length-decreased until=2027-03-01 # Names are short.\n";
        var project = PetsLock.With("maxLength: 10", "maxLength: 5").Lock(PetsLock.Path, PetsLock.Text + Acceptance);

        project.Property("InviteGenToday", "2027-03-01").Run();
        project.Property("InviteGenToday", "2027-03-02").Run(
            "specs/pets.yaml(1,1): warning INV3003: ",
            Tightened,
            "specs/pets.yaml.lock(10,1): warning INV3004: This 'accept' line expired on 2027-03-01; the difference is reported again");
    }

    [Fact]
    public void An_acceptance_that_covers_nothing_is_reported() => PetsLock.Project
        .Lock(PetsLock.Path, PetsLock.Text + "accept schema Pet › age request-property-removed until=2027-03-01 # It was there.\n")
        .Run(
            "specs/pets.yaml.lock(10,1): warning INV3004: "
            + "This 'accept' line is no longer needed: the change that it names no longer exists");

    [Fact]
    public void A_lock_that_cannot_be_read_is_reported_at_its_line() => PetsLock.Project
        .Lock(PetsLock.Path, PetsLock.Text + "<<<<<<< HEAD\n")
        .Run("specs/pets.yaml.lock(10,1): error INV3001: The lock file cannot be read: ");

    [Fact]
    public void With_an_empty_lock_everything_is_reported_as_new() => PetsSpec.Project.Lock(PetsLock.Path, "").Run(
        "specs/pets.yaml(1,1): warning INV3003: 'pets.yaml' no longer matches its lock: 0 breaking, 0 risky and ",
        "specs/pets.yaml(5,1): info INV3402: ",
        "specs/pets.yaml(9,5): info INV3401: ");
}
