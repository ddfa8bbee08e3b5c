using InviteGen.Core;
using InviteGen.Tool.Specs;

namespace InviteGen.Tool.Tests.Specs;

public sealed class InputListTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_document_has_its_operations_its_overlay_and_all_parts()
    {
        var inputs = await ReadAsync("""
            accept=compatible
            file.overlay=/a/specs/pets.overlay.yaml
            file.overlay=/a/specs/other.yaml
            file.part=/a/specs/parts/pet.yaml
            spec=/a/specs/pets.yaml
            overlay=
            operations=GET /a=b; tag:x
              listPets
            source=https://example.com/pets.yaml

            """);

        var pets = Assert.Single(inputs.Specs);
        Assert.Equal("compatible", inputs.Accept);
        Assert.Equal(Path.GetFullPath("/a/specs/pets.overlay.yaml"), pets.Overlay);
        Assert.Equal(["GET /a=b", "tag:x", "listPets"], pets.Operations);
        Assert.Equal([Path.GetFullPath("/a/specs/parts/pet.yaml"), pets.Spec], pets.Parts!);
        Assert.Equal("https://example.com/pets.yaml", pets.SourceUrl);
    }

    [Fact]
    public async Task An_overlay_that_is_named_is_used_instead_of_the_one_beside_the_document()
    {
        var inputs = await ReadAsync("""
            file.overlay=/a/specs/pets.overlay.yaml
            file.overlay=/a/specs/other.yaml
            spec=/a/specs/pets.yaml
            overlay=../specs/other.yaml
            """);

        Assert.Equal(Path.GetFullPath("/a/specs/other.yaml"), inputs.Specs[0].Overlay);
    }

    [Theory]
    [InlineData("grouping=\ninterfaces=", null)]
    [InlineData("grouping=Tag\ninterfaces=", ClientGrouping.Classes)]
    [InlineData("grouping=\ninterfaces=Tag", ClientGrouping.Interfaces)]
    [InlineData("grouping=None\ninterfaces=", ClientGrouping.Flat)]
    [InlineData("grouping=None\ninterfaces=Tag", ClientGrouping.Interfaces)]
    [InlineData("grouping=Tag\ninterfaces=Tag", ClientGrouping.Classes)]
    public async Task A_document_says_how_its_client_is_divided(string lines, ClientGrouping? grouping)
    {
        var input = Assert.Single((await ReadAsync($"spec=/a.yaml\n{lines}\nimplicit=true\n")).Specs);

        Assert.Equal(grouping, input.Grouping);
        Assert.Equal(grouping is null, input.IsImplicit);
    }

    [Fact]
    public async Task A_document_of_two_target_frameworks_is_listed_once_and_a_preview_is_not_listed()
    {
        var inputs = await ReadAsync("spec=/a.yaml\nspec=/next.yaml\nrole=preview\nspec=/a.yaml\n");

        Assert.Equal([Path.GetFullPath("/a.yaml")], inputs.Specs.Select(input => input.Spec));
    }

    [Fact]
    public async Task A_file_that_only_the_default_pattern_lists_need_not_be_a_document()
    {
        _tool.Write("some.yaml", "name: value\n");
        var list = _tool.Write("list", $"spec={_tool.PathOf("some.yaml")}\nimplicit=true\n");

        Assert.Equal(0, await _tool.RunAsync("accept", "--inputs", list));
        Assert.Equal("", _tool.Error);
        Assert.False(File.Exists(_tool.PathOf("some.yaml.lock")));
    }

    [Fact]
    public async Task A_file_of_another_form_is_refused_as_a_list()
    {
        Assert.Equal(2, await _tool.RunAsync("accept", "--inputs", _tool.Write("list", Documents.Pets)));

        Assert.Equal("invitegen: list is not an input list that was written by a build.\n", _tool.Error);
    }

    private Task<ProjectInputs> ReadAsync(string text) => InputList.ReadAsync(_tool.Write("list", text), CancellationToken.None);
}
