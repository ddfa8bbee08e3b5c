using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>Writes an object that is referred to once more in the place of the reference, unless it would contain itself.</summary>
internal sealed class Repetitions
{
    // Each repetition may contain others, so their number can double with every level.
    private const int MostRepetitions = 500;

    private readonly HashSet<SpecNode> _repeated = [];
    private readonly Dictionary<SpecNode, (SpecNode Original, SpecNode Container)> _copies = [];
    private int _count;

    /// <summary>Writes it.</summary>
    /// <returns>False when that would never end.</returns>
    public bool Repeat(Slot slot, SpecNode original)
    {
        var isFirst = _repeated.Add(original);
        if ((!isFirst && ++_count > MostRepetitions) || IsInside(slot.Container, original))
        {
            return false;
        }

        var copy = original.DeepClone();
        Note(copy, (original, slot.Container));
        slot.Replace(copy);
        return true;
    }

    // A copy was written inside of what the original was written in, and stands in the place of a reference.
    private bool IsInside(SpecNode container, SpecNode original)
    {
        var at = container;
        while (!IsWrittenIn(at, original))
        {
            if (!_copies.TryGetValue(at, out var copy))
            {
                return false;
            }

            at = copy.Container;
        }

        return true;
    }

    private static bool IsWrittenIn(SpecNode? inner, SpecNode outer)
    {
        while (inner?.IsCopyOf(outer) == false)
        {
            inner = inner.Parent;
        }

        return inner is not null;
    }

    private void Note(SpecNode copy, (SpecNode Original, SpecNode Container) origin)
    {
        if (copy is SpecObject members)
        {
            _copies[copy] = origin;
            foreach (var member in members)
            {
                Note(member.Value, origin);
            }
        }
        else if (copy is SpecArray items)
        {
            _copies[copy] = origin;
            foreach (var item in items)
            {
                Note(item, origin);
            }
        }
    }
}
