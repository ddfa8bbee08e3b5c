using Spectre.Console;

namespace ConsumerSample.Report;

/// <summary>A console of 100 columns: with colours and progress bars on a terminal, otherwise plain text.</summary>
internal static class SampleConsole
{
    private const int Columns = 100;

    public static IAnsiConsole Create(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            // Output to a file must not depend on the terminal.
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = target.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = target.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = Columns;
        return console;
    }
}
