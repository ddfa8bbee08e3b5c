namespace InviteGen.Package.Tests;

/// <summary>All tests share one package and one build of the consumer.</summary>
[CollectionDefinition(Name)]
public sealed class SharedConsumer : ICollectionFixture<PackedConsumer>
{
    public const string Name = "packed consumer";
}
