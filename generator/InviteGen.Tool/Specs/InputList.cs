using InviteGen.Core;
using InviteGen.Tool.Files;

namespace InviteGen.Tool.Specs;

/// <summary>
/// What a project generates, as its build writes it down: lines of <c>key=value</c>. <c>spec=</c> begins a document, and what follows is
/// about it; <c>file.overlay=</c> and
/// <c>file.part=</c> are the files that all documents may use.
/// </summary>
internal static class InputList
{
    /// <summary>Reads the list; a document that is listed for several frameworks comes once.</summary>
    /// <exception cref="IOException">The file cannot be read, or is no such list.</exception>
    public static async Task<IReadOnlyList<SpecInput>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var records = new List<Dictionary<string, string>>();
        var (overlays, parts) = (new List<string>(), new List<string>());
        foreach (var line in await File.ReadAllLinesAsync(path, cancellationToken))
        {
            var (key, value) = Split(line, path);
            switch (key)
            {
                case "spec":
                    records.Add(new(StringComparer.Ordinal) { [key] = value });
                    break;
                case "file.overlay":
                    overlays.Add(Path.GetFullPath(value));
                    break;
                case "file.part":
                    parts.Add(Path.GetFullPath(value));
                    break;
                default:
                    (records.Count > 0 ? records[^1] : throw NoList(path))[key] = value;
                    break;
            }
        }

        var specs = records.ConvertAll(record => Path.GetFullPath(record["spec"]));
        parts.AddRange(specs);
        return [.. records.Select(record => Read(record, overlays, [.. parts.Distinct(StringComparer.Ordinal)])).DistinctBy(input => input.Spec)];
    }

    private static SpecInput Read(Dictionary<string, string> record, List<string> overlays, IReadOnlyList<string> parts)
    {
        string Value(string key) => record.GetValueOrDefault(key, "").Trim();

        var spec = Path.GetFullPath(Value("spec"));
        var (overlay, operations) = (Value("overlay"), Value("operations"));
        var isSilent = overlay.Length + operations.Length + Value("names").Length == 0;
        return new SpecInput(spec)
        {
            Overlay = overlays.Where(file => OverlayNames.Belongs(file, spec, overlay.Length > 0 ? overlay : null))
                .Order(StringComparer.Ordinal).FirstOrDefault(),
            Operations = OperationList.Split(operations),
            Parts = parts,
            SourceUrl = Value("source") is { Length: > 0 } source ? source : null,
            IsImplicit = isSilent && Value("implicit").Equals("true", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static (string Key, string Value) Split(string line, string path) => line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
        ? (line[..at], line[(at + 1)..])
        : throw NoList(path);

    private static IOException NoList(string path) => new($"{ShownPath.Of(path)} is no list of documents, as a build writes it.");
}
