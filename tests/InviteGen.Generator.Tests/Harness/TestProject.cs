using System.Collections.Immutable;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>
/// A project in memory: its specs and its own C#. <see cref="GeneratorHarness.Run"/> is the only way to run the generator in
/// tests.
/// </summary>
internal sealed record TestProject
{
    private const string Prefix = "build_metadata.AdditionalFiles.InviteGen";

    public ImmutableArray<TestFile> Files { get; private init; } = [];

    public ImmutableArray<string> Sources { get; private init; } = ["internal static class Own { }"];

    public string RootNamespace { get; init; } = "Acme";

    /// <summary>Properties of the project; most tests are not about locks.</summary>
    public ImmutableDictionary<string, string> Properties { get; private init; } =
        ImmutableDictionary<string, string>.Empty.Add("InviteGenDrift", "off");

    /// <summary>True: the project references the ASP.NET Core framework, and with it Microsoft.Extensions.Http.</summary>
    public bool ReferencesHttpClientFactory { get; init; }

    /// <summary>Adds or replaces a spec.</summary>
    /// <param name="path">Such as <c>specs/pets.yaml</c>.</param>
    /// <param name="metadata">Names without their prefix, such as <c>("Client", "PetsClient")</c>.</param>
    public TestProject Spec(string path, string content, params (string Name, string Value)[] metadata) =>
        File("spec", path, content, metadata);

    /// <summary>Adds or replaces an overlay.</summary>
    public TestProject Overlay(string path, string content) => File("overlay", path, content, []);

    /// <summary>Sets a property of the project.</summary>
    public TestProject Property(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>Adds or replaces a lock. With it, the project reports differences.</summary>
    public TestProject Lock(string path, string content) => File("lock", path, content).Property("InviteGenDrift", "report");

    /// <summary>Adds or replaces an additional file of any role.</summary>
    public TestProject File(string role, string path, string content, params (string Name, string Value)[] metadata)
    {
        var all = metadata.Append(("Role", role)).ToImmutableDictionary(pair => KeyOf(pair.Item1), pair => pair.Item2);
        var file = new TestFile(path, content, all);
        var index = Files.ToList().FindIndex(existing => existing.Path == path);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    /// <summary>Removes a file.</summary>
    public TestProject Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == path) };

    /// <summary>Lists the same files the other way round.</summary>
    public TestProject Reversed() => this with { Files = [.. Files.Reverse()] };

    /// <summary>Sets the project's own C#.</summary>
    public TestProject CSharp(params string[] sources) => this with { Sources = [.. sources] };

    /// <summary>Keys of an <c>.editorconfig</c> are used as they are; all others are metadata of the item.</summary>
    private static string KeyOf(string name) =>
        name.StartsWith("invitegen_", StringComparison.Ordinal) ? name : Prefix + name;
}
