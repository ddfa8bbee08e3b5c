namespace InviteGen.Core.Text.Trees;

/// <summary>
/// Collects the members of objects that are being read, the inner ones behind the outer ones, so that each object gets an array of
/// its size. A name that an object has twice is a fault; the first counts.
/// </summary>
internal sealed class MemberBuffer(TreeScope scope)
{
    // To compare a few names costs less than to keep a table of them.
    private const int MostWithoutTable = 16;

    // To empty a table costs its size, whatever is in it.
    private const int MostInTable = 1_000;

    private readonly List<KeyValuePair<string, SpecNode>> _members = [];
    private HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>How many members there are: where an object that opens now starts.</summary>
    public int Count => _members.Count;

    /// <summary>Adds a member of the innermost object.</summary>
    public void Add(string name, SpecNode value) => _members.Add(new(name, value));

    /// <summary>Takes the members of the innermost object.</summary>
    /// <param name="first">Where it starts.</param>
    public KeyValuePair<string, SpecNode>[] Take(int first)
    {
        RemoveRepeated(first);
        var members = new KeyValuePair<string, SpecNode>[_members.Count - first];
        _members.CopyTo(first, members, 0, members.Length);
        _members.RemoveRange(first, members.Length);
        return members;
    }

    private void RemoveRepeated(int first)
    {
        var hasTable = _members.Count - first > MostWithoutTable;
        var kept = first;
        for (var i = first; i < _members.Count; i++)
        {
            var member = _members[i];
            if (hasTable ? _names.Add(member.Key) : !IsAmong(member.Key, first, kept))
            {
                _members[kept++] = member;
            }
            else
            {
                var (start, end) = (scope.Source.ToChars(member.Value.Start), scope.Source.ToChars(member.Value.End));
                scope.Faults.Add(new(TextFaultKind.DuplicateKey, start, end, member.Key));
            }
        }

        _members.RemoveRange(kept, _members.Count - kept);
        if (_names.Count > MostInTable)
        {
            _names = new(StringComparer.Ordinal);
        }

        _names.Clear();
    }

    private bool IsAmong(string name, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_members[i].Key == name)
            {
                return true;
            }
        }

        return false;
    }
}
