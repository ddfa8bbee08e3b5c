using ConsumerSample.Report;
using Spectre.Console;

namespace InviteGen.Sample.Tests.Report;

public class ProgressBarsTests
{
    [Fact]
    public async Task A_terminal_shows_a_progress_bar_for_the_operation()
    {
        using var output = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });

        await ProgressBars.ShowAsync(terminal, bar =>
        {
            bar("GoRules, Invite users", 2)(2);
            return Task.CompletedTask;
        });

        Assert.Contains("GoRules, Invite users", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("100%", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_to_a_file_has_no_progress_bar()
    {
        using var output = new StringWriter();

        await ProgressBars.ShowAsync(SampleConsole.Create(output), bar =>
        {
            bar("GoRules, Invite users", 2)(2);
            return Task.CompletedTask;
        });

        Assert.Equal("", output.ToString());
    }
}
