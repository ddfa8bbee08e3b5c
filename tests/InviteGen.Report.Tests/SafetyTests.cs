using InviteGen.Report.Tests.Browsing;

namespace InviteGen.Report.Tests;

[Collection(OneBrowser.Name)]
public sealed class SafetyTests(Browser browser)
{
    [BrowserFact]
    public async Task Nothing_but_the_page_is_asked_for_and_the_console_is_silent()
    {
        await browser.OpenAsync(await Pages.WriteHostileAsync());
        await browser.TypeAsync("#search", "<img");

        Assert.StartsWith("file:", Assert.Single(await browser.RequestsAsync()), StringComparison.Ordinal);
        Assert.Empty(await browser.ConsoleAsync());
    }

    [BrowserFact]
    public async Task Text_of_a_document_stays_text()
    {
        await browser.OpenAsync(await Pages.WriteHostileAsync());

        var title = Pages.Hostile.Replace("\\\"", "\"", StringComparison.Ordinal);
        Assert.Equal(title, (await browser.EvaluateAsync("document.querySelector('h1').textContent")).GetString());
        Assert.Equal(0, (await browser.EvaluateAsync("document.querySelectorAll('img').length")).GetInt32());
        Assert.Equal(1, (await browser.EvaluateAsync("document.querySelectorAll('script').length")).GetInt32());
    }

    [BrowserFact]
    public async Task A_script_that_came_through_would_not_run()
    {
        var html = (await Pages.WriteAsync()).Replace(
            "</body>", "<script>document.title = 'taken'</script><p id=\"x\" style=\"color: red\"></p></body>", StringComparison.Ordinal);
        await browser.OpenAsync(html);

        Assert.Equal("What changed in Pets", (await browser.EvaluateAsync("document.title")).GetString());
        var color = (await browser.EvaluateAsync("getComputedStyle(document.querySelector('#x')).color")).GetString();
        Assert.NotEqual("rgb(255, 0, 0)", color);
    }
}
