using InviteGen.Report.Tests.Browsing;

namespace InviteGen.Report.Tests;

[Collection(OneBrowser.Name)]
public sealed class AppearanceTests(Browser browser)
{
    // The least contrast of any shown text with what is behind it (WCAG 2.2, success criterion 1.4.3), as "ratio text".
    private const string LeastContrast = """
        (() => {
          const parse = color => color.match(/[\d.]+/g).map(Number);
          const linear = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
          const behind = element => {
            for (; element; element = element.parentElement) {
              const color = parse(getComputedStyle(element).backgroundColor);
              if (color.length === 3 || color[3] === 1) return color;
            }
            return [255, 255, 255];
          };
          let least = [99, ''];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('style, script')) continue;
            const [a, b] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < least[0]) least = [ratio, walker.currentNode.data.trim()];
          }
          return least;
        })()
        """;

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1920)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await browser.OpenAsync(await Pages.WriteAsync(), width);

        Assert.Equal(width, (await browser.EvaluateAsync("document.documentElement.scrollWidth")).GetInt32());
    }

    [BrowserTheory]
    [InlineData("light", true)]
    [InlineData("dark", false)]
    public async Task The_page_is_as_light_or_dark_as_its_reader_wants(string scheme, bool isLight)
    {
        await browser.OpenAsync(await Pages.WriteAsync(), scheme: scheme);

        var red = (await browser.EvaluateAsync("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])")).GetInt32();
        Assert.Equal(isLight, red > 128);
    }

    [BrowserTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task All_text_stands_out_from_what_is_behind_it(string scheme)
    {
        await browser.OpenAsync(await Pages.WriteAsync(), scheme: scheme);

        var least = await browser.EvaluateAsync(LeastContrast);
        Assert.True(least[0].GetDouble() >= 4.5, least.ToString());
    }

    [BrowserFact]
    public async Task Before_and_after_stand_beside_each_other_where_there_is_room_and_below_where_there_is_none()
    {
        const string Tops = "[...document.querySelector('.pair').children].map(side => side.getBoundingClientRect().top)";
        await browser.OpenAsync(await Pages.WriteAsync());
        var wide = await browser.EvaluateAsync(Tops);
        await browser.OpenAsync(await Pages.WriteAsync(), width: 360);
        var narrow = await browser.EvaluateAsync(Tops);

        Assert.Equal(wide[0].GetDouble(), wide[1].GetDouble());
        Assert.True(narrow[0].GetDouble() < narrow[1].GetDouble());
    }

    [BrowserFact]
    public async Task Headings_go_down_one_step_at_a_time_and_everything_that_can_be_used_has_a_name()
    {
        await browser.OpenAsync(await Pages.WriteAsync());

        var levels = (await browser.EvaluateAsync("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))"))
            .EnumerateArray().Select(level => level.GetInt32()).ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(0, (await browser.EvaluateAsync(
            "[...document.querySelectorAll('input')].filter(input => !input.labels.length || !input.labels[0].textContent.trim()).length"))
            .GetInt32());
    }
}
