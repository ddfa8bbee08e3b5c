using InviteGen.Report.Tests.Browsing;

namespace InviteGen.Report.Tests;

[Collection(OneBrowser.Name)]
public sealed class FilterTests(Browser browser)
{
    private const string Shown = "[...document.querySelectorAll('.change')].filter(change => change.checkVisibility()).length";

    [BrowserFact]
    public async Task Everything_is_shown_at_first()
    {
        await browser.OpenAsync(await Pages.WriteAsync());

        Assert.Equal(4, (await browser.EvaluateAsync(Shown)).GetInt32());
        Assert.Equal("4 shown", await StatusAsync());
    }

    [BrowserFact]
    public async Task A_verdict_can_be_left_out_and_taken_back()
    {
        await browser.OpenAsync(await Pages.WriteAsync());

        await browser.ClickAsync("input[value=breaking]");
        Assert.Equal(2, (await browser.EvaluateAsync(Shown)).GetInt32());
        Assert.Equal("2 of 4 shown", await StatusAsync());
        Assert.Equal("", await TextOfShownAsync(".change.breaking"));

        await browser.ClickAsync("input[value=breaking]");
        Assert.Equal(4, (await browser.EvaluateAsync(Shown)).GetInt32());
    }

    [BrowserFact]
    public async Task A_group_without_shown_changes_is_not_shown_either()
    {
        await browser.OpenAsync(await Pages.WriteAsync());

        await browser.TypeAsync("#search", "FISH");

        Assert.Equal(1, (await browser.EvaluateAsync(Shown)).GetInt32());
        Assert.Equal("schema Pet", await TextOfShownAsync(".group h2"));
        Assert.Equal("schema Pet1", await TextOfShownAsync(".contents li"));
    }

    [BrowserFact]
    public async Task Every_word_of_a_search_has_to_fit()
    {
        await browser.OpenAsync(await Pages.WriteAsync());

        await browser.TypeAsync("#search", "pet limit");

        Assert.Equal(1, (await browser.EvaluateAsync(Shown)).GetInt32());
    }

    [BrowserFact]
    public async Task What_fits_nothing_is_told()
    {
        await browser.OpenAsync(await Pages.WriteAsync());

        await browser.TypeAsync("#search", "nothing like this");

        Assert.True((await browser.EvaluateAsync("document.querySelector('#nothing').checkVisibility()")).GetBoolean());
        Assert.Equal("0 of 4 shown", await StatusAsync());
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_search_and_leaves_it_empty()
    {
        await browser.OpenAsync(await Pages.WriteAsync());

        await browser.TypeAsync("body", "/");
        Assert.Equal("search", (await browser.EvaluateAsync("document.activeElement.id")).GetString());

        await browser.TypeAsync("#search", "fish\uE00C");
        Assert.Equal("4 shown", await StatusAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_everything_is_shown_and_nothing_is_offered_that_needs_them()
    {
        await browser.OpenAsync(await Pages.WriteAsync(), hasScripts: false);

        Assert.Equal(4, (await browser.EvaluateAsync(Shown)).GetInt32());
        Assert.False((await browser.EvaluateAsync("document.querySelector('.tools').checkVisibility()")).GetBoolean());
    }

    private async Task<string?> TextOfShownAsync(string selector) => (await browser.EvaluateAsync(
        $"[...document.querySelectorAll('{selector}')].filter(one => one.checkVisibility()).map(one => one.textContent).join()"))
        .GetString();

    private async Task<string?> StatusAsync() => (await browser.EvaluateAsync("document.querySelector('#status').textContent")).GetString();
}
