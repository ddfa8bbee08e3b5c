using Spectre.Console;

namespace ConsumerSample.Report;

/// <summary>A progress bar for each operation; nothing where the output is not a terminal.</summary>
internal static class ProgressBars
{
    /// <param name="console">Where the bars are drawn.</param>
    /// <param name="work">Is given a function that starts a bar (title, number of steps) and returns what moves it on.</param>
    public static Task ShowAsync(IAnsiConsole console, Func<Func<string, int, Action<int>>, Task> work)
    {
        if (!console.Profile.Capabilities.Ansi || !console.Profile.Capabilities.Interactive)
        {
            return work(static (_, _) => static _ => { });
        }

        return console.Progress().AutoClear(true).StartAsync(context => work((title, steps) =>
        {
            var bar = context.AddTask(Markup.Escape(title), maxValue: Math.Max(steps, 1));
            return done => bar.Increment(done);
        }));
    }
}
