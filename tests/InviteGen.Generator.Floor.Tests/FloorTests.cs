using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Floor.Tests;

public sealed class FloorTests
{
    [Fact]
    public void These_tests_run_on_the_oldest_supported_compiler() =>
        Assert.Equal(new Version(4, 8, 0, 0), typeof(Compilation).Assembly.GetName().Version);
}
