namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>The list of operations, as builds and other tools write it.</summary>
public sealed class OperationsMetadataTests
{
    [Theory]
    [InlineData("addPet;tag:Zoo#1; POST /pets/*")]
    [InlineData("addPet%3Btag%3AZoo%231%3B%20POST%20%2Fpets%2F%2A")]
    [InlineData("\n  addPet\n  tag:Zoo#1\n  POST /pets/*\n")]
    public void Every_way_to_write_the_list_is_read(string metadata)
    {
        var provider = new TestOptionsProvider(new TestProject());
        var file = new TestProject().Spec("specs/pets.yaml", "", ("Operations", metadata)).Files[0];

        Assert.Equal(["addPet", "tag:Zoo#1", "POST /pets/*"], FileMetadata.From(provider.GetOptions(file)).Operations);
    }
}
