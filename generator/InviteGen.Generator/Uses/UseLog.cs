using System.Collections.Concurrent;
using InviteGen.Core.Findings;
using InviteGen.Core.Impact;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Uses;

/// <summary>Records which changes affect the project's code, and where.</summary>
internal sealed class UseLog
{
    private const int MostLocations = 10;

    private readonly ConcurrentBag<(DriftNote Note, Location Location)> _uses = [];

    public void Add(DriftNote note, Location location) => _uses.Add((note, location));

    /// <summary>Reports for each spec how many of its breaking changes affect the project, and where.</summary>
    public void Report(CompilationAnalysisContext context, DriftNoteIndex notes, IReadOnlyList<ClientAnchor> anchors)
    {
        foreach (var anchor in anchors)
        {
            var breaking = notes.All.Where(note => IsOf(note, anchor) && note.IsBreaking).Distinct().ToList();
            var uses = _uses.Where(use => IsOf(use.Note, anchor)).ToList();
            var used = breaking.Count(note => uses.Any(use => use.Note == note));
            if (breaking.Count == 0)
            {
                continue;
            }

            var lines = uses.Select(use => LineOf(use.Location)).Distinct().OrderBy(line => line, StringComparer.Ordinal).ToList();
            var shown = string.Join(", ", lines.Take(MostLocations)) + (lines.Count > MostLocations ? ", …" : "");
            var changes = breaking.Count == 1 ? "1 breaking change" : $"{breaking.Count} breaking changes";
            var effect = used switch
            {
                0 => "none affects this project",
                1 => $"1 affects this project: {shown}",
                _ => $"{used} affect this project: {shown}",
            };
            context.ReportDiagnostic(RuleDiagnostic.Create(
                DiagnosticRules.UseSummary, anchor.Location, $"{anchor.Spec}: {changes}; {effect}"));
        }
    }

    private static bool IsOf(DriftNote note, ClientAnchor anchor) => note.Client == anchor.Client && note.Spec == anchor.Spec;

    private static string LineOf(Location location)
    {
        var line = location.GetLineSpan();
        return $"{Core.Text.FileName.Of(line.Path)}({line.StartLinePosition.Line + 1})";
    }
}
