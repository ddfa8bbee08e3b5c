namespace InviteGen.Bench.Fuzz.Trees;

/// <summary>A member of an object, or an item of an array.</summary>
/// <param name="key">The key; items have an empty one.</param>
/// <param name="value">The value.</param>
internal sealed class FuzzMember(string key, FuzzNode value)
{
    public string Key { get; set; } = key;

    public FuzzNode Value { get; set; } = value;

    /// <summary>A copy with copies of all values.</summary>
    public FuzzMember Clone() => new(Key, Value.Clone());
}
