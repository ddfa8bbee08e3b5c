namespace InviteGen.Tool.Tests.Specs;

public sealed class ReferencedFileTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public ReferencedFileTests()
    {
        Directory.CreateDirectory(_tool.PathOf("parts"));
        _tool.Write("parts/pet.yaml", "type: object\nproperties: { owner: { $ref: 'owner.yaml' } }\n");
        _tool.Write("parts/owner.yaml", "type: object\nproperties: { town: { type: string } }\n");
        _tool.Write("pets.yaml", Documents.Pets.Replace("#/components/schemas/Pet", "parts/pet.yaml", StringComparison.Ordinal));
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Files_that_a_document_refers_to_are_read_from_disk()
    {
        Assert.Equal(0, await _tool.RunAsync("accept", _tool.PathOf("pets.yaml")));

        Assert.Contains("town: string", _tool.Read("pets.yaml.lock"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("--part", "extra/town.yaml")]
    public async Task Files_that_only_an_overlay_refers_to_are_read(params string[] parts)
    {
        Directory.CreateDirectory(_tool.PathOf("extra"));
        _tool.Write("extra/town.yaml", "type: object\nproperties: { street: { type: string } }\n");
        _tool.Write("pets.yaml", Documents.Pets);
        _tool.Write("pets.overlay.yaml", """
            overlay: 1.0.0
            info: { title: O, version: '1' }
            actions:
              - target: $.components.schemas.Pet.properties
                update: { town: { $ref: extra/town.yaml } }
            """);

        string[] options = [.. parts.Select(part => part[0] == '-' ? part : _tool.PathOf(part))];
        Assert.Equal(0, await _tool.RunAsync(["accept", _tool.PathOf("pets.yaml"), .. options]));

        Assert.Contains("street: string", _tool.Read("pets.yaml.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_named_parts_no_other_file_is_read()
    {
        Assert.Equal(1, await _tool.RunAsync("accept", _tool.PathOf("pets.yaml"), "--part", _tool.PathOf("parts/pet.yaml")));

        Assert.Contains("error INV2001", _tool.Error, StringComparison.Ordinal);
    }
}
