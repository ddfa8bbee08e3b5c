using System.Reflection;
using System.Text.Json;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Tool.Diffing.Formats;

/// <summary>For code scanning: SARIF 2.1.0 (OASIS).</summary>
internal static class SarifFormat
{
    private static readonly string Version =
        typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The whole text.</summary>
    public static string Write(DiffReport report) => JsonFormat.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, report);
        // Columns count UTF-16 code units, as editors do.
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var entry in report.Entries)
        {
            WriteResult(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, DiffReport report)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "invitegen");
        writer.WriteString("version", Version);
        writer.WriteStartArray("rules");
        foreach (var rule in report.Entries.Select(entry => entry.Change.Rule).DistinctBy(rule => rule.Id))
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteText(writer, "shortDescription", rule.Title);
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, DiffEntry entry)
    {
        var change = entry.Change;
        writer.WriteStartObject();
        writer.WriteString("ruleId", change.Rule.Id);
        writer.WriteString("level", Level(change.Verdict));
        WriteText(writer, "message", change.Message);
        writer.WriteStartArray("locations");
        WriteLocation(writer, entry);
        writer.WriteEndArray();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("change/v1", $"{change.Slug} {change.Path}");
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("slug", change.Slug);
        writer.WriteString("verdict", DiffWords.Of(change.Verdict));
        writer.WriteString("wire", DiffWords.Of(change.Wire));
        writer.WriteString("source", DiffWords.Of(change.Source));
        writer.WriteString("direction", DiffWords.Of(change.Direction));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, DiffEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", Address(entry.File));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", entry.Line);
        writer.WriteNumber("startColumn", entry.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", entry.Change.Path.ToString());
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // A relative path is a relative reference (RFC 3986, section 4.2), a whole one a file URI.
    private static string Address(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    // SARIF 2.1.0, section 3.27.10.
    private static string Level(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => Level(FindingSeverity.Error),
        Verdict.Risky => Level(FindingSeverity.Warning),
        _ => Level(FindingSeverity.Info),
    };

    private static string Level(FindingSeverity severity) =>
        severity < FindingSeverity.Warning ? "note" : severity.ToString().ToLowerInvariant();
}
