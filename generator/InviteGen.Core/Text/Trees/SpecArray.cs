using System.Collections;
using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>An array of values.</summary>
internal sealed class SpecArray : SpecNode, IReadOnlyList<SpecNode>
{
    private SpecNode[] _items = [];

    /// <summary>An array that is in no document.</summary>
    public SpecArray()
        : this(default(SpecOrigin) with { Position = SpecOrigin.Made })
    {
    }

    /// <summary>An array of an origin.</summary>
    public SpecArray(in SpecOrigin origin)
        : base(origin)
    {
    }

    /// <inheritdoc/>
    public override JsonValueKind Kind => JsonValueKind.Array;

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>The item at a position.</summary>
    public SpecNode this[int index]
    {
        get => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));
        set => _items[index < Count ? index : throw new ArgumentOutOfRangeException(nameof(index))] = value;
    }

    /// <summary>An empty array that stands where <paramref name="origin"/> stands.</summary>
    public static SpecArray At(SpecNode origin) => new(SpecOrigin.MadeFrom(origin));

    /// <summary>Adds an item at the end.</summary>
    public void Add(SpecNode item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        }

        _items[Count++] = item;
    }

    /// <summary>Removes the item at a position.</summary>
    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
    }

    /// <inheritdoc/>
    public override SpecNode DeepClone()
    {
        var clone = new SpecArray(Origin) { _items = new SpecNode[Count], Count = Count };
        for (var i = 0; i < Count; i++)
        {
            clone._items[i] = _items[i].DeepClone();
        }

        return clone;
    }

    /// <summary>Takes the items that a reader read.</summary>
    internal void Fill(SpecNode[] items) => (_items, Count) = (items, items.Length);

    /// <inheritdoc/>
    public IEnumerator<SpecNode> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
