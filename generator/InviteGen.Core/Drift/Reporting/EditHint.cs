using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Says how a change is accepted by hand: what to do with which line of the lock.</summary>
/// <param name="old">The lock as it is.</param>
/// <param name="after">What the API promises now.</param>
internal sealed class EditHint(LockDocument old, ApiContract after)
{
    // Most builds show no change, and then nobody asks.
    private readonly Lazy<LockTree> _next = new(() => LockWriter.Tree(after));

    /// <summary>Such as <c>pets.yaml.lock(12): tag: string → tag: string?</c>.</summary>
    public string Of(Change change)
    {
        var (was, isNow) = (old.Lines.LineOf(change.Paths.Before), _next.Value.LineOf(change.Paths.After));
        var number = (old.Find(change.Paths.Before).Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var place = $"{FileName.Of(old.Path)}({number}): ";
        return (was, isNow) switch
        {
            (null, null) => place.TrimEnd(' ', ':'),
            (null, _) => $"{FileName.Of(old.Path)}: accepting inserts after line {number}: {isNow}",
            (_, null) => place + $"remove: {was}",
            _ when was == isNow => $"{FileName.Of(old.Path)}: the lines below line {number} ({was}) differ",
            _ => place + $"{was} → {isNow}",
        };
    }
}
