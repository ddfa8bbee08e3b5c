using InviteGen.Core.Documents.References;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// The names that components have for Microsoft.OpenApi. It does not find those whose name contains <c>/</c> or <c>~</c>, however a
/// reference escapes these characters; OpenAPI allows neither (OpenAPI 3.2, section 4.7).
/// </summary>
internal sealed class LibraryNames(SpecObject root)
{
    private readonly FreeNames _free = new();
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);

    /// <summary>The name of a component for the reader.</summary>
    public string Of(string section, string name) => SectionOf(section).Names.TryGetValue(name, out var other) ? other : name;

    /// <summary>The name that its author gave a component.</summary>
    public string Written(string section, string name) => SectionOf(section).Written.TryGetValue(name, out var other) ? other : name;

    private Section SectionOf(string name)
    {
        if (!_sections.TryGetValue(name, out var section))
        {
            _sections.Add(name, section = Rename((root["components"] as SpecObject)?[name] as SpecObject ?? []));
        }

        return section;
    }

    // In one pass: the order of the document decides who gets the plain name.
    private Section Rename(SpecObject components)
    {
        var section = new Section(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var name in components.Keys.Where(IsOdd))
        {
            var stem = name.Replace('/', '_').Replace('~', '_');
            var other = _free.Next(components, stem, free => components.ContainsKey(free) || section.Written.ContainsKey(free));
            section.Names.Add(name, other);
            section.Written.Add(other, name);
        }

        return section;
    }

    private static bool IsOdd(string name) => name.IndexOfAny(['/', '~']) >= 0;

    private sealed record Section(Dictionary<string, string> Names, Dictionary<string, string> Written);
}
