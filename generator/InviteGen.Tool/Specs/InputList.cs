using InviteGen.Core;
using InviteGen.Tool.Files;

namespace InviteGen.Tool.Specs;

/// <summary>
/// The list of documents that a build writes: lines of <c>key=value</c>. Lines before the first document apply to all of them;
/// <c>spec=</c> begins a document. A line without a key continues the value above it.
/// </summary>
internal sealed class InputList
{
    private static readonly HashSet<string> Keys = new(
        [
            "accept", "until", "reason", "file.overlay", "file.part",
            "spec", "role", "overlay", "operations", "names", "grouping", "interfaces", "implicit", "source",
        ],
        StringComparer.Ordinal);

    private readonly List<(string Key, string Value)> _general = [];
    private readonly List<Dictionary<string, string>> _specs = [];

    /// <summary>Reads the list. A document that is listed for several target frameworks is returned once.</summary>
    /// <exception cref="IOException">The file cannot be read, or it is not such a list.</exception>
    public static async Task<ProjectInputs> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var list = new InputList();
        foreach (var (key, value) in Entries(await File.ReadAllLinesAsync(path, cancellationToken), path))
        {
            list.Add(key, value);
        }

        return list.Read();
    }

    private static List<(string Key, string Value)> Entries(string[] lines, string path)
    {
        var entries = new List<(string Key, string Value)>();
        foreach (var line in lines)
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            if (at > 0 && Keys.Contains(line[..at]))
            {
                entries.Add((line[..at], line[(at + 1)..]));
            }
            else if (entries.Count > 0)
            {
                entries[^1] = (entries[^1].Key, entries[^1].Value + "\n" + line);
            }
            else
            {
                throw new IOException($"{ShownPath.Of(path)} is not an input list that was written by a build.");
            }
        }

        return entries;
    }

    private void Add(string key, string value)
    {
        if (key == "spec")
        {
            _specs.Add(new(StringComparer.Ordinal) { [key] = value });
        }
        else if (_specs.Count == 0 || key.StartsWith("file.", StringComparison.Ordinal))
        {
            _general.Add((key, value));
        }
        else
        {
            _specs[^1][key] = value;
        }
    }

    private ProjectInputs Read()
    {
        var overlays = Files("file.overlay");
        var specifications = _specs.Select(spec => Path.GetFullPath(spec["spec"]));
        var parts = Files("file.part").Concat(specifications).Distinct(StringComparer.Ordinal).ToList();
        var specs = _specs.Where(spec => !IsPreview(spec)).Select(spec => Read(spec, overlays, parts));
        return new([.. specs.DistinctBy(input => input.Spec)], General("accept"), General("until"), General("reason"));
    }

    private static bool IsPreview(Dictionary<string, string> spec) =>
        spec.GetValueOrDefault("role", "").Trim().Equals("preview", StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<string> Files(string key) =>
        [.. _general.Where(entry => entry.Key == key).Select(entry => Path.GetFullPath(entry.Value)).Distinct(StringComparer.Ordinal)];

    private string? General(string key) =>
        _general.Find(entry => entry.Key == key).Value is { Length: > 0 } value ? value : null;

    private static SpecInput Read(Dictionary<string, string> record, IReadOnlyList<string> overlays, IReadOnlyList<string> parts)
    {
        string Value(string key) => record.GetValueOrDefault(key, "").Trim();

        var spec = Path.GetFullPath(record["spec"]);
        var (overlay, operations) = (Value("overlay"), Value("operations"));
        var grouping = GroupingOption.Read(Value("grouping"), Value("interfaces"));
        var isSilent = overlay.Length + operations.Length + Value("names").Length == 0 && grouping is null;
        return new SpecInput(spec)
        {
            Overlay = overlays.Where(file => OverlayNames.Belongs(file, spec, overlay.Length > 0 ? overlay : null))
                .Order(StringComparer.Ordinal).FirstOrDefault(),
            Operations = OperationList.Split(operations),
            Grouping = grouping,
            Parts = parts,
            SourceUrl = Value("source") is { Length: > 0 } source ? source : null,
            IsImplicit = isSilent && Value("implicit").Equals("true", StringComparison.OrdinalIgnoreCase),
        };
    }
}
