using System.Globalization;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Reports the differences between a spec and its lock.</summary>
internal sealed class DriftFindings(SpecText spec, DriftOptions options)
{
    /// <summary>So many changes of one spec are shown; the summary counts them all.</summary>
    public const int MostShown = 100;

    /// <summary>For a spec without a lock.</summary>
    public IEnumerable<LocatedFinding> WithoutLock() => options.Mode is DriftMode.Off or DriftMode.Quiet ? [] :
    [
        At(spec.Path, default, DiagnosticRules.NoLock, FileName.Of(spec.Path)) with
        {
            Severity = options is { Mode: DriftMode.Locked, DemandsLock: true } ? FindingSeverity.Error : DiagnosticRules.NoLock.Severity,
        },
    ];

    /// <summary>For a spec with a lock: each change that is not accepted, a summary, and acceptances that do nothing.</summary>
    /// <param name="changes">What has changed.</param>
    /// <param name="open">Those that the lock does not accept.</param>
    /// <param name="accepted">What the lock accepts.</param>
    /// <param name="hint">Shows how accepting a change edits the lock.</param>
    public IEnumerable<LocatedFinding> Of(
        IReadOnlyList<LocatedChange> changes, IReadOnlyList<LocatedChange> open, AcceptedChanges accepted, EditHint hint)
    {
        if (options.Mode is DriftMode.Off or DriftMode.Quiet)
        {
            return [];
        }

        var shown = open.Select(located => (Located: located, Severity: SeverityIn(located.Change))).Where(one => one.Severity is not null)
            .ToList();
        return
        [
            .. open.Count == 0 ? [] : new[] { Summary(open, shown.Count) },
            .. shown.Take(MostShown).Select(one => ChangeFinding.Of(one.Located, hint.Of(one.Located.Change), one.Severity!.Value)),
            .. accepted.Lock.Acceptances.Select(acceptance => WithoutEffect(acceptance, changes, accepted)).OfType<LocatedFinding>(),
        ];
    }

    /// <summary>How a change is shown; null: not at all.</summary>
    private FindingSeverity? SeverityIn(Change change)
    {
        var setting = SettingOf(change.Slug) ?? SettingOf(change.Rule.Id) ?? SettingOf(ChangeWords.Of(change.Verdict));
        return setting is null ? SeverityOf(change) : setting.Severity;
    }

    /// <summary>The severity that the project sets: a slug is more exact than a rule, a rule than a verdict.</summary>
    private DriftSeverity? SettingOf(string kind) =>
        options.Severities.FirstOrDefault(one => string.Equals(one.Kind, kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the build fails, the reason has to be shown.</summary>
    private FindingSeverity SeverityOf(Change change) => (options.Mode, LeastOf(change)) switch
    {
        (DriftMode.Locked, FindingSeverity.Warning) => FindingSeverity.Error,
        (DriftMode.Locked, FindingSeverity.Info) when change.Verdict != Verdict.Compatible => FindingSeverity.Warning,
        (DriftMode.Locked, FindingSeverity.Hidden) => FindingSeverity.Info,
        (_, var severity) => severity,
    };

    // A summary that counts breaking changes while the build shows none of them would be of no use.
    private static FindingSeverity LeastOf(Change change) =>
        change is { Verdict: Verdict.Breaking, Rule.Severity: < FindingSeverity.Warning } ? FindingSeverity.Warning : change.Rule.Severity;

    private LocatedFinding Summary(IReadOnlyList<LocatedChange> open, int shown)
    {
        var rest = shown > MostShown ? $" (the first {Number(MostShown)} are shown)" : "";
        return At(
            spec.Path, default, DiagnosticRules.ContractDiffers, FileName.Of(spec.Path), Count(Verdict.Breaking), Count(Verdict.Risky),
            Count(Verdict.Compatible), rest) with
        {
            Severity = options.Mode == DriftMode.Locked ? FindingSeverity.Error : DiagnosticRules.ContractDiffers.Severity,
        };

        string Count(Verdict verdict) => Number(open.Count(located => located.Change.Verdict == verdict));
    }

    private static LocatedFinding? WithoutEffect(
        LockAcceptance acceptance, IReadOnlyList<LocatedChange> changes, AcceptedChanges accepted)
    {
        var why = !changes.Any(located => AcceptedChanges.Covers(acceptance, located.Change))
            ? "is no longer needed: the change that it names no longer exists"
            : accepted.HasExpired(acceptance) ? $"expired on {acceptance.Until}; the difference is reported again"
            : null;
        return why is null ? null : At(accepted.Lock.Path, accepted.Lock.Find(acceptance), DiagnosticRules.AcceptanceWithoutEffect, why);
    }

    private static LocatedFinding At(string path, TextRange range, DiagnosticRule rule, params string[] arguments) =>
        new Finding(rule, new(path, range), arguments.ToEquatableArray()).Shown;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
