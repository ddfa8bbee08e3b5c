using System.Collections.Immutable;
using System.Text;
using InviteGen.Core;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Generator.Inputs;
using InviteGen.Generator.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace InviteGen.CodeFixes;

/// <summary>Edits the locks among the additional documents of a project.</summary>
internal static class LockEditor
{
    /// <summary>The solution after the changes of some specs are accepted.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="id">The project that has the specs.</param>
    /// <param name="specs">The file names of the specs.</param>
    /// <param name="onlyCompatible">True: only changes that break neither code nor calls.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Solution> AcceptAsync(
        Solution solution, ProjectId id, IReadOnlyCollection<string> specs, bool onlyCompatible, CancellationToken cancellationToken)
    {
        var project = solution.GetProject(id)!;
        foreach (var input in InputsOf(project, cancellationToken).Where(one => specs.Contains(Path.GetFileName(one.Spec.Path))))
        {
            var document = project.AdditionalDocuments.FirstOrDefault(one => one.FilePath == input.Lock?.Path);
            if (document is null || TextOf(input, onlyCompatible, cancellationToken) is not { } text)
            {
                continue;
            }

            var old = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithAdditionalDocumentText(document.Id, SourceText.From(text, old.Encoding ?? Encoding.UTF8));
        }

        return solution;
    }

    /// <summary>The new text of a lock; null if the spec or the old lock cannot be read. The build reports why.</summary>
    private static string? TextOf(SpecProject input, bool onlyCompatible, CancellationToken cancellationToken)
    {
        var reading = SpecCompiler.Read(input with { Drift = new DriftOptions() }, cancellationToken);
        if (reading.Contract is not { } contract || reading.Findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return null;
        }

        // After everything is accepted there are no differences left, so dated acceptances are not needed.
        return onlyCompatible
            ? SpecCompiler.Accept(
                input.Lock!, contract, input.Grouping ?? ClientGrouping.Flat, change => change.Verdict == Verdict.Compatible,
                new FindingSink(), cancellationToken)
            : LockWriter.Write(contract);
    }

    private static List<SpecProject> InputsOf(Project project, CancellationToken cancellationToken)
    {
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var files = project.AnalyzerOptions.AdditionalFiles.SelectMany(file => SpecFile.From((file, options), cancellationToken)).ToList();
        var overlays = files.Where(SpecFile.IsOverlay).ToImmutableArray();
        var locks = files.Where(SpecFile.IsLock).ToImmutableArray();
        var parts = files.Where(SpecFile.IsPart).Select(file => file.Text).ToImmutableArray();
        var all = ProjectOptions.From(options, cancellationToken);
        return
        [
            .. files.Where(SpecFile.IsSpec)
                .Select(spec => ProjectFactory.Create(((((spec, overlays), locks), parts), all), cancellationToken).Value)
                .OfType<SpecProject>(),
        ];
    }
}
