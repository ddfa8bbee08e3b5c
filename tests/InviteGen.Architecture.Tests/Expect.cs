namespace InviteGen.Architecture.Tests;

internal static class Expect
{
    /// <summary>Fails with every line, where <c>Assert.Empty</c> shows only the first few.</summary>
    public static void None(IEnumerable<string> violations)
    {
        var lines = violations.ToList();
        if (lines.Count > 0)
        {
            Assert.Fail(string.Join("\n", lines));
        }
    }
}
