using Spectre.Console;

namespace ConsumerSample.Report;

/// <summary>Shows a progress bar for each operation, if the output is a terminal.</summary>
internal static class ProgressBars
{
    /// <param name="console">Where the bars are drawn.</param>
    /// <param name="work">Gets a function that starts a bar (title, number of steps) and returns a function that advances it.</param>
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
