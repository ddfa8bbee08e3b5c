namespace InviteGen.Core.Text.Trees;

/// <summary>A value with a name, which an alias repeats.</summary>
internal sealed class YamlAnchor
{
    /// <summary>The value; null while it is being read.</summary>
    public SpecNode? Value { get; set; }

    /// <summary>The text, where the value is a scalar: it can be repeated as a key.</summary>
    public string? KeyText { get; set; }
}
