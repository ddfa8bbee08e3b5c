using System.Reflection;

namespace InviteGen.Witness.Tests;

/// <summary>What the project file tells the tests.</summary>
internal static class TestSettings
{
    /// <summary>The folder of this repository.</summary>
    public static string RepositoryRoot { get; } = Value("RepositoryRoot");

    /// <summary>Where real documents are; the folder need not be there.</summary>
    public static string CorpusFolder { get; } = Value("CorpusFolder");

    /// <summary>The assembly of the program that reads documents with Microsoft.OpenApi.Readers.</summary>
    public static string WitnessProgram { get; } = Value("WitnessProgram");

    private static string Value(string key) => typeof(TestSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == key).Value!;
}
