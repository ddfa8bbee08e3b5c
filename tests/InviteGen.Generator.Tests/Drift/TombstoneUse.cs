using System.Globalization;
using Microsoft.CodeAnalysis;

namespace InviteGen.Generator.Tests.Drift;

/// <summary>Checks the messages of the compiler for code that uses removed members.</summary>
internal static class TombstoneUse
{
    public const string File = "Acme.Pets.PetsClient/PetsDrift.g.cs";

    /// <summary>The messages of the compiler for the project's own code, on the oldest platform.</summary>
    public static IReadOnlyList<string> Uses(TestProject project) => [.. GeneratorHarness.Start(project, TargetPlatform.Oldest)
        .Output.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(Render)];

    public static void Demand(TestProject project, string id, string message, bool isError)
    {
        var use = Assert.Single(Uses(project));
        Assert.StartsWith($"Own0.cs: {(isError ? "Error" : "Warning")} {id}: ", use, StringComparison.Ordinal);
        Assert.EndsWith(": '" + message + "'", use, StringComparison.Ordinal);
    }

    private static string Render(Diagnostic diagnostic)
    {
        var file = Path.GetFileName(diagnostic.Location.SourceTree?.FilePath);
        return $"{file}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
