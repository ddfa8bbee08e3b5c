using System.Collections.Concurrent;
using InviteGen.Core.Drift.Usage;
using InviteGen.Core.Findings;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Uses;

/// <summary>Remembers which changes the project's code touches, and where.</summary>
internal sealed class UseLog
{
    /// <summary>More places say nothing more.</summary>
    private const int MostPlaces = 10;

    private readonly ConcurrentBag<(DriftNote Mark, Location Place)> _uses = [];

    public void Add(DriftNote mark, Location place) => _uses.Add((mark, place));

    /// <summary>Says of each spec how many of its breaking changes are touched; the others are only counted.</summary>
    public void Report(CompilationAnalysisContext context, DriftNoteIndex marks, IReadOnlyList<ClientAnchor> anchors)
    {
        foreach (var anchor in anchors)
        {
            var breaking = marks.All.Where(mark => IsOf(mark, anchor) && mark.IsBreaking).Distinct().ToList();
            var uses = _uses.Where(use => IsOf(use.Mark, anchor)).ToList();
            var used = breaking.Count(mark => uses.Any(use => use.Mark == mark));
            if (breaking.Count == 0)
            {
                continue;
            }

            var places = uses.Select(use => Words(use.Place)).Distinct().OrderBy(place => place, StringComparer.Ordinal).ToList();
            var shown = string.Join(", ", places.Take(MostPlaces)) + (places.Count > MostPlaces ? ", …" : "");
            var where = used == 0 ? "none of them touches this project" : $"{used} of them touch this project: {shown}";
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Of(DiagnosticRules.UseSummary), anchor.Place, $"{anchor.Spec}: of {breaking.Count} breaking changes, {where}"));
        }
    }

    private static bool IsOf(DriftNote mark, ClientAnchor anchor) => mark.Client == anchor.Client && mark.Spec == anchor.Spec;

    private static string Words(Location place)
    {
        var line = place.GetLineSpan();
        return $"{line.Path.Substring(line.Path.LastIndexOfAny(['/', '\\']) + 1)}({line.StartLinePosition.Line + 1})";
    }
}
