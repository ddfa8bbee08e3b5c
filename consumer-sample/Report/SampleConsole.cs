using Spectre.Console;

namespace ConsumerSample.Report;

/// <summary>A console of 100 columns: with colours and bars on a terminal, plain text anywhere else.</summary>
internal static class SampleConsole
{
    private const int Columns = 100;

    public static IAnsiConsole Create(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            // What is written into a file must not depend on what the terminal could show.
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = target.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = target.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = Columns;
        return console;
    }
}
