namespace InviteGen.Report.Tests.Browsing;

/// <summary>A test with several inputs that needs a browser. Without one it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Looks for the driver.</summary>
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
