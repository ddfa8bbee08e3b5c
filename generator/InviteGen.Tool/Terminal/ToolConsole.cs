using InviteGen.Core.Findings;
using Spectre.Console;

namespace InviteGen.Tool.Terminal;

/// <summary>Coloured text on terminals that show it, plain text everywhere else (https://no-color.org is respected).</summary>
internal static class ToolConsole
{
    // Text for other programs and logs is not wrapped.
    private const int Unbroken = 100_000;

    /// <summary>A console that writes to <paramref name="output"/>.</summary>
    public static IAnsiConsole Create(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        if (target.IsTerminal)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = target });
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = target, Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = Unbroken;
        return console;
    }

    /// <summary>Writes one line, as it is and in one style.</summary>
    public static void Line(this IAnsiConsole console, string text, Style? style = null) =>
        console.Write(new Text(MessageText.Clean(text) + "\n", style));
}
