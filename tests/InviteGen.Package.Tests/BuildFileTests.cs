namespace InviteGen.Package.Tests;

/// <summary>What <c>InviteGen.props</c> and <c>InviteGen.targets</c> make of the items of a project.</summary>
public sealed class BuildFileTests : IDisposable
{
    private readonly ItemProject _project = new("specs/pets.yaml");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_named_overlay_that_is_missing_is_left_to_the_generator()
    {
        var files = await AdditionalFilesAsync("""<InviteSpec Include="specs/pets.yaml" Overlay="specs/more.yaml" />""");

        Assert.Contains("\"InviteGenOverlay\": \"specs%2Fmore.yaml\"", files, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Identity\": \"specs/more.yaml\"", files, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_overlay_reaches_the_generator()
    {
        _project.Add("specs/more.yaml");

        var files = await AdditionalFilesAsync("""<InviteSpec Include="specs/pets.yaml" Overlay="specs/more.yaml" />""");

        Assert.Contains("\"Identity\": \"specs/more.yaml\"", files, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_that_is_listed_twice_with_different_metadata_stops_the_build()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => AdditionalFilesAsync("""
            <InviteSpec Include="specs/pets.yaml" Client="ReadingClient" Operations="tag:Read" />
            <InviteSpec Include="specs/pets.yaml" Client="WritingClient" Operations="tag:Write" />
            """));

        Assert.Contains("Items.csproj : error : The spec '", failure.Message, StringComparison.Ordinal);
        Assert.Contains("pets.yaml' is listed more than once with different metadata", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_that_is_listed_twice_in_the_same_words_is_one()
    {
        await AdditionalFilesAsync("""
            <InviteSpec Include="specs/*.yaml" Namespace="Zoo" />
            <InviteSpec Include="specs/pets.yaml" Namespace="Zoo" />
            """);
    }

    [Fact]
    public async Task Metadata_may_contain_characters_with_a_meaning_for_MSBuild()
    {
        var files = await AdditionalFilesAsync("""<InviteSpec Include="specs/pets.yaml" Operations="GET /it's; tag:(100% #x)" />""");

        Assert.Contains(
            "\"InviteGenOperations\": \"GET%20%2Fit%27s%3B%20tag%3A%28100%25%20%23x%29\"", files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "net8.0", "")]
    [InlineData("", "", "net10.0", "quiet")]
    [InlineData("report", "true", "net10.0", "quiet")]
    [InlineData("", "true", "net10.0", "")]
    [InlineData("locked", "", "net10.0", "locked")]
    [InlineData("off", "", "net10.0", "off")]
    public async Task Information_is_reported_for_one_target_framework(string drift, string isServer, string framework, string expected)
    {
        WriteProject("", "<TargetFrameworks> net8.0; net10.0 </TargetFrameworks>");

        var value = await RunAsync(
            "-getProperty:InviteGenDrift", $"-p:TargetFramework={framework}", $"-p:ContinuousIntegrationBuild={isServer}",
            "-p:_Drift=" + drift);

        Assert.Equal(expected, value.Trim());
    }

    [Fact]
    public async Task A_preview_has_its_own_role()
    {
        var files = await AdditionalFilesAsync("""<InviteSpec Include="specs/pets.yaml" Role="preview" />""");

        Assert.Contains("\"InviteGenRole\": \"preview\"", files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Grouping")]
    [InlineData("Interfaces")]
    public async Task How_a_client_is_divided_reaches_the_generator(string name)
    {
        var files = await AdditionalFilesAsync($"""<InviteSpec Include="specs/pets.yaml" {name}="Tag" />""");

        Assert.Contains($"\"InviteGen{name}\": \"Tag\"", files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Grouping")]
    [InlineData("Interfaces")]
    public async Task An_unknown_way_to_divide_a_client_stops_the_build(string name)
    {
        WriteProject($"""<InviteSpec Include="specs/pets.yaml" {name}="Path" />""", "<TargetFramework>net10.0</TargetFramework>");

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync("-t:EncodeInviteSpecMetadata"));

        Assert.Contains($"has the unknown {name} 'Path'. Use Tag or None.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("previw", "", "has the unknown Role 'previw'. Use preview, or remove the Role.")]
    [InlineData("spec", "lockd", "InviteGenDrift is 'lockd'; it must be off, report or locked.")]
    public async Task An_unknown_role_or_drift_mode_stops_the_build(string role, string drift, string message)
    {
        WriteProject($"""<InviteSpec Include="specs/pets.yaml" Role="{role}" />""", "<TargetFramework>net10.0</TargetFramework>");

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RunAsync("-t:EncodeInviteSpecMetadata", "-p:_Drift=" + drift));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pets.yaml", "", "")]
    [InlineData("pets.yaml", "accept GET /a b until=2027-03-01 # c\n", "20")]
    [InlineData("it's `a` pet.yaml", "accept GET /a b until=2027-03-01 # c\n", "20")]
    public async Task Builds_depend_on_the_date_only_if_a_lock_has_a_dated_acceptance(string spec, string line, string expected)
    {
        _project.Add("specs/" + spec);
        _project.Add($"specs/{spec}.lock", "invitegen-lock 1\n" + line);
        _project.Write("");

        var value = await RunAsync("-getProperty:InviteGenToday", "-t:FindInviteGenToday");

        Assert.Equal(expected, value.Trim()[..Math.Min(2, value.Trim().Length)]);
    }

    // As JSON, when the compiler would be called.
    private Task<string> AdditionalFilesAsync(string items)
    {
        _project.Write(items);
        return _project.RunAsync("-getItem:AdditionalFiles", "-t:EncodeInviteSpecMetadata");
    }

    private void WriteProject(string items, string framework) =>
        _project.Write(items, framework + "<InviteGenDrift>$(_Drift)</InviteGenDrift>");

    private Task<string> RunAsync(params string[] arguments) => _project.RunAsync(arguments);
}
