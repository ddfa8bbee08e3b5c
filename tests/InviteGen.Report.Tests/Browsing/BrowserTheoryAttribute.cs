namespace InviteGen.Report.Tests.Browsing;

/// <summary>The same for a test with several inputs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for the driver.</summary>
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
