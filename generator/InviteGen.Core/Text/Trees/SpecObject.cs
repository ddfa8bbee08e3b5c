using System.Collections;
using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>An object: members in the order in which they were written, no two of one name.</summary>
internal sealed class SpecObject : SpecNode, IReadOnlyList<KeyValuePair<string, SpecNode>>
{
    // Most objects are small: to compare a few names costs less than to keep a table of them.
    private const int MostWithoutTable = 16;

    private KeyValuePair<string, SpecNode>[] _members = [];
    private Dictionary<string, int>? _table;

    /// <summary>An object that is in no document.</summary>
    public SpecObject()
        : this(default(SpecOrigin) with { Position = SpecOrigin.Made })
    {
    }

    /// <summary>An object of an origin.</summary>
    public SpecObject(in SpecOrigin origin)
        : base(origin)
    {
    }

    /// <inheritdoc/>
    public override JsonValueKind Kind => JsonValueKind.Object;

    /// <summary>How many members there are.</summary>
    public int Count { get; private set; }

    /// <summary>The names of the members.</summary>
    public IEnumerable<string> Keys => this.Select(member => member.Key);

    /// <summary>The member at a position.</summary>
    public KeyValuePair<string, SpecNode> this[int index] =>
        index < Count ? _members[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The value of a name; null: there is no such member.</summary>
    public SpecNode? this[string key] => IndexOf(key) is >= 0 and var index ? _members[index].Value : null;

    /// <summary>An empty object that stands where <paramref name="origin"/> stands.</summary>
    public static SpecObject At(SpecNode origin) => new(SpecOrigin.MadeFrom(origin));

    /// <summary>True when there is a member of the name.</summary>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>Finds the value of a name.</summary>
    public bool TryGet(string key, out SpecNode value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? _members[index].Value : null!;
        return index >= 0;
    }

    /// <summary>Adds a member at the end.</summary>
    /// <exception cref="ArgumentException">There is one of this name.</exception>
    public void Add(string key, SpecNode value)
    {
        if (ContainsKey(key))
        {
            throw new ArgumentException($"The member '{key}' already exists.", nameof(key));
        }

        if (Count == _members.Length)
        {
            Array.Resize(ref _members, Math.Max(4, Count * 2));
        }

        _table?.Add(key, Count);
        _members[Count++] = new(key, value);
    }

    /// <summary>Adds a member at the end.</summary>
    /// <exception cref="ArgumentException">There is one of this name.</exception>
    public void Add(KeyValuePair<string, SpecNode> member) => Add(member.Key, member.Value);

    /// <summary>Replaces the value of a member in its place, or adds the member.</summary>
    public void Set(string key, SpecNode value)
    {
        if (IndexOf(key) is >= 0 and var index)
        {
            _members[index] = new(key, value);
        }
        else
        {
            Add(key, value);
        }
    }

    /// <summary>Removes a member, if there is one.</summary>
    public bool Remove(string key)
    {
        var index = IndexOf(key);
        if (index < 0)
        {
            return false;
        }

        _table = null;
        Count--;
        Array.Copy(_members, index + 1, _members, index, Count - index);
        return true;
    }

    /// <summary>Removes all members.</summary>
    public void Clear() => (_members, _table, Count) = ([], null, 0);

    /// <inheritdoc/>
    public override SpecNode DeepClone()
    {
        var clone = new SpecObject(Origin) { _members = new KeyValuePair<string, SpecNode>[Count], Count = Count };
        for (var i = 0; i < Count; i++)
        {
            clone._members[i] = new(_members[i].Key, _members[i].Value.DeepClone());
        }

        return clone;
    }

    /// <summary>Takes the members that a reader read: no two of one name.</summary>
    internal void Fill(KeyValuePair<string, SpecNode>[] members) => (_members, Count) = (members, members.Length);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, SpecNode>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _members[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key)
    {
        if (Count > MostWithoutTable)
        {
            return (_table ??= NewTable()).TryGetValue(key, out var found) ? found : -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (_members[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> NewTable()
    {
        var table = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            table.Add(_members[i].Key, i);
        }

        return table;
    }
}
