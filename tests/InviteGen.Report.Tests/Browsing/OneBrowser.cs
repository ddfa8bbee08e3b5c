namespace InviteGen.Report.Tests.Browsing;

/// <summary>All tests share one browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
