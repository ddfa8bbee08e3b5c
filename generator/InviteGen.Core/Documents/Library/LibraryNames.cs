using InviteGen.Core.Documents.References;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// The names that components have for Microsoft.OpenApi. It does not find those whose name contains <c>/</c> or <c>~</c>, however a
/// reference escapes these characters; OpenAPI allows neither (OpenAPI 3.2, section 4.7).
/// </summary>
internal sealed class LibraryNames
{
    private readonly SpecObject _components;
    private readonly FreeNames _free = new();
    private readonly Dictionary<(string Section, string Name), string> _names = [];
    private readonly Dictionary<(string Section, string Name), string> _written = [];

    /// <summary>Names the components of a document. The order of the document decides who gets the plain name.</summary>
    public LibraryNames(SpecObject root)
    {
        _components = root["components"] as SpecObject ?? [];
        foreach (var section in _components)
        {
            foreach (var name in (section.Value as SpecObject ?? []).Keys.Where(IsOdd))
            {
                Rename(section.Key, name);
            }
        }
    }

    /// <summary>The name of a component for the reader.</summary>
    public string Of(string section, string name) =>
        _names.TryGetValue((section, name), out var other) ? other
        : !_written.ContainsKey((section, name)) ? name

        // A component that was made since then.
        : Rename(section, name);

    /// <summary>The name that its author gave a component.</summary>
    public string Written(string section, string name) => _written.TryGetValue((section, name), out var other) ? other : name;

    private string Rename(string section, string name)
    {
        var components = _components[section] as SpecObject;
        var other = _free.Next(
            section,
            name.Replace('/', '_').Replace('~', '_'),
            free => components?.ContainsKey(free) == true || _written.ContainsKey((section, free)));
        _names.Add((section, name), other);
        _written.Add((section, other), name);
        return other;
    }

    private static bool IsOdd(string name) => name.IndexOfAny(['/', '~']) >= 0;
}
