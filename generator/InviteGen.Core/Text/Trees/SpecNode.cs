using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>
/// A value of a document. It knows where its author wrote it, and keeps that wherever it is moved or copied. Which container holds
/// it now, it does not know.
/// </summary>
internal abstract class SpecNode
{
    // Large documents have a million nodes: the fields are as few and as small as they can be.
    private readonly object? _owner;
    private readonly int _position;

    private protected SpecNode(in SpecOrigin origin)
    {
        _owner = origin.Owner;
        _position = origin.Position;
        Key = origin.Key;
        Start = origin.Start;
        End = origin.End;
    }

    /// <summary>What kind of JSON value it is.</summary>
    public abstract JsonValueKind Kind { get; }

    /// <summary>The name that its author gave it in an object; null for items and roots.</summary>
    public string? Key { get; }

    /// <summary>The position that its author gave it in an array; below 0 for everything else.</summary>
    public int Index => Written._position;

    /// <summary>Where the range starts that a finding shows: the key of a member, the first line of an item. As its source
    /// counts.</summary>
    public int Start { get; }

    /// <summary>Where that range ends. It is no length, which C# would take for the number of members.</summary>
    public int End { get; }

    /// <summary>True for a node that no author wrote. What it says is said of the document as it is now.</summary>
    public bool IsMade => _position == SpecOrigin.Made;

    /// <summary>The node that this one was made from, as its author wrote it; an author's node is its own.</summary>
    public SpecNode Written => IsMade && _owner is SpecNode from ? from : this;

    /// <summary>The object or array that it was written in; null for a root.</summary>
    public SpecNode? Parent => Written._owner as SpecNode;

    /// <summary>The file that it was written in.</summary>
    public SpecSource Source
    {
        get
        {
            var owner = _owner;
            while (owner is SpecNode node)
            {
                owner = node._owner;
            }

            return owner as SpecSource ?? SpecSource.None;
        }
    }

    /// <summary>The address that it has in its file. It is computed, so ask only where something is reported.</summary>
    public JsonPointer Pointer => Parent is not { } parent ? JsonPointer.Root
        : Key is { } key ? parent.Pointer / key
        : parent.Pointer / Index;

    /// <summary>The file and the lines that a finding shows. They are computed, so ask only where something is reported.</summary>
    public Location Location => Source.Locate(Start, End);

    /// <summary>True for the node itself, and for a copy of it.</summary>
    public bool IsCopyOf(SpecNode other) => ReferenceEquals(this, other)
        || (ReferenceEquals(_owner, other._owner) && Key == other.Key && _position == other._position && !IsMade && _owner is not null);

    /// <summary>Its own origin: what a copy gets, so that it stands where the original stands.</summary>
    private protected SpecOrigin Origin => new(_owner, Key, _position, Start, End);

    /// <summary>A copy of the node and of everything in it.</summary>
    public abstract SpecNode DeepClone();

    /// <inheritdoc/>
    public override string ToString() => this.ToJsonString();
}
