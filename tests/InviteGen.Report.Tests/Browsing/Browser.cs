using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InviteGen.Report.Tests.Browsing;

/// <summary>Headless Chromium with one window, over the protocol of WebDriver (W3C). Starts with the first page that is opened.</summary>
public sealed class Browser : IAsyncLifetime, IDisposable
{
    private const string Element = "element-6066-11e4-a52e-4f735466cecf";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("invitegen-browser").FullName;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private ChromeDriver? _driver;
    private string _session = "";

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_session.Length > 0)
        {
            using var response = await _http.DeleteAsync(new Uri(_driver!.Address, _session));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _driver?.Dispose();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Shows a page as a reader with that screen sees it.</summary>
    public async Task OpenAsync(string html, int width = 1280, string scheme = "light", bool hasScripts = true)
    {
        await StartAsync();
        var file = Path.Combine(_folder, Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(file, html);
        await CommandAsync("Emulation.setEmulatedMedia", new
        {
            features = new[] { new { name = "prefers-color-scheme", value = scheme } },
        });
        await CommandAsync("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = false });
        await CommandAsync("Emulation.setScriptExecutionDisabled", new { value = !hasScripts });
        await LogAsync("browser");
        await LogAsync("performance");
        await PostAsync("url", new { url = new Uri(file).AbsoluteUri });
    }

    /// <summary>What an expression of JavaScript gives.</summary>
    public async Task<JsonElement> EvaluateAsync(string expression) =>
        await PostAsync("execute/sync", new { script = "return " + expression, args = Array.Empty<object>() });

    /// <summary>Clicks on the first element that fits.</summary>
    public async Task ClickAsync(string selector) => await PostAsync($"element/{await FindAsync(selector)}/click", new { });

    /// <summary>Types into the first element that fits.</summary>
    public async Task TypeAsync(string selector, string text) =>
        await PostAsync($"element/{await FindAsync(selector)}/value", new { text });

    /// <summary>What the console told since the page was opened.</summary>
    public async Task<IReadOnlyList<string>> ConsoleAsync() =>
        [.. (await LogAsync("browser")).EnumerateArray().Select(entry => entry.GetProperty("message").GetString()!)];

    /// <summary>The addresses that were asked for since the page was opened.</summary>
    public async Task<IReadOnlyList<string>> RequestsAsync() =>
    [
        .. (await LogAsync("performance")).EnumerateArray()
            .Select(entry => JsonNode.Parse(entry.GetProperty("message").GetString()!)!["message"]!)
            .Where(message => (string?)message["method"] == "Network.requestWillBeSent")
            .Select(message => (string)message["params"]!["request"]!["url"]!),
    ];

    private async Task StartAsync()
    {
        if (_driver is not null)
        {
            return;
        }

        _driver = await ChromeDriver.StartAsync();
        var options = new Dictionary<string, object>
        {
            ["goog:chromeOptions"] = new { args = Arguments.Append("--user-data-dir=" + Path.Combine(_folder, "profile")) },
            ["goog:loggingPrefs"] = new { browser = "ALL", performance = "ALL" },
        };
        var session = await SendAsync("session", new { capabilities = new { alwaysMatch = options } });
        _session = "session/" + session.GetProperty("sessionId").GetString();
    }

    private async Task<string> FindAsync(string selector)
    {
        var found = await PostAsync("element", new { @using = "css selector", value = selector });
        return found.GetProperty(Element).GetString()!;
    }

    private Task<JsonElement> CommandAsync(string command, object parameters) =>
        PostAsync("goog/cdp/execute", new Dictionary<string, object> { ["cmd"] = command, ["params"] = parameters });

    private Task<JsonElement> LogAsync(string type) => PostAsync("se/log", new { type });

    private Task<JsonElement> PostAsync(string path, object body) => SendAsync($"{_session}/{path}", body);

    private async Task<JsonElement> SendAsync(string path, object body)
    {
        // The driver does not read bodies in chunks.
        using var content = JsonContent.Create(body);
        await content.LoadIntoBufferAsync();
        using var response = await _http.PostAsync(new Uri(_driver!.Address, path), content);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return response.IsSuccessStatusCode
            ? answer.GetProperty("value")
            : throw new InvalidOperationException($"{path}: {answer.GetProperty("value").GetProperty("message").GetString()}");
    }
}
