using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Reading;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Says how a change is accepted by hand: what to do with which line of the lock.</summary>
internal sealed class LockEdit
{
    private readonly LockDocument _lock;
    private readonly LockTree _next;

    /// <param name="old">The lock as it is.</param>
    /// <param name="after">What the API promises now.</param>
    public LockEdit(LockDocument old, ApiContract after)
    {
        _lock = old;
        var sink = new FindingSink();
        var text = new SpecText(old.Path, LockWriter.Write(after, old.Acceptances));
        _next = new LockTree(
            new LockTreeReader(text, new LineGuard(text.Path, sink), sink).Read(CancellationToken.None)
            ?? throw new InvalidOperationException("A lock that was just written cannot be read."));
    }

    /// <summary>Such as <c>pets.yaml.lock(12): tag: string → tag: string?</c>.</summary>
    public string Of(Change change)
    {
        var (was, isNow) = (_lock.LineOf(change.Paths.Before), _next.LineOf(change.Paths.After));
        var number = (_lock.Find(change.Paths.Before).Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var place = $"{Name(_lock.Path)}({number}): ";
        return (was, isNow) switch
        {
            (null, null) => place.TrimEnd(' ', ':'),
            (null, _) => place + $"add below: {isNow}",
            (_, null) => place + $"remove: {was}",
            _ when was == isNow => place + $"change below: {was}",
            _ => place + $"{was} → {isNow}",
        };
    }

    private static string Name(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
