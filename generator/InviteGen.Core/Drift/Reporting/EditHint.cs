using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Reporting;

/// <summary>Shows how accepting a change edits the lock: what becomes of which line.</summary>
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
        var number = NumberOf(old.Lines.Nearest(change.Paths.Before, out _));
        var place = $"{FileName.Of(old.Path)}({number}): ";
        return (was, isNow) switch
        {
            (null, null) => place.TrimEnd(' ', ':'),
            (null, _) => $"{FileName.Of(old.Path)}: accepting inserts after line {NumberOf(LineBefore(change.Paths))}: {isNow}",
            (_, null) => place + $"remove: {was}",
            _ when was == isNow && HaveOneBlock(change.Paths) => place.TrimEnd(' ', ':'),
            _ when was == isNow => $"{FileName.Of(old.Path)}: the lines below line {number} ({was}) differ",
            _ => place + $"{was} → {isNow}",
        };
    }

    private static string NumberOf(LockLine line) => (line.Number + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A schema may change only in what it refers to.</summary>
    private bool HaveOneBlock(PathPair paths) =>
        old.Lines.BlockOf(paths.Before).SequenceEqual(_next.Value.BlockOf(paths.After), StringComparer.Ordinal);

    /// <summary>A new line stands behind the line that it follows in the new lock, with all that is below that.</summary>
    private LockLine LineBefore(PathPair paths)
    {
        var (around, aroundNext) = (old.Lines.Root, _next.Value.Root);
        var depth = 0;
        while (Find(around, paths.Before.Keys[depth]) is { } line && Find(aroundNext, paths.After.Keys[depth]) is { } next)
        {
            (around, aroundNext) = (line, next);
            depth++;
        }

        var last = aroundNext.Children.TakeWhile(line => line.Key != paths.After.Keys[depth]).Reverse()
            .Select(line => Find(around, line.Key)).FirstOrDefault(line => line is not null) ?? around;
        while (last != around && last.Children.Count > 0)
        {
            last = last.Children[last.Children.Count - 1];
        }

        return last;
    }

    private static LockLine? Find(LockLine line, string key) => line.Children.Find(child => child.Key == key);
}
