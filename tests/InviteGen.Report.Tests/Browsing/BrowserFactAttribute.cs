namespace InviteGen.Report.Tests.Browsing;

/// <summary>A test that needs Chromium and its driver, and is skipped without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Looks for the driver.</summary>
    public BrowserFactAttribute()
    {
        if (ChromeDriver.Path is null)
        {
            Skip = "There is no chromedriver on the PATH (Debian: chromium, chromium-driver).";
        }
    }
}
