namespace InviteGen.Witness.Seen;

/// <summary>What the witness sees in one document.</summary>
/// <param name="Path">Its path, as the witness was asked for it.</param>
internal sealed record SeenDocument(string Path)
{
    /// <summary>Why the witness cannot read it; null when it can.</summary>
    public string? Fault { get; init; }

    public IReadOnlyList<SeenOperation> Operations { get; init; } = [];

    /// <summary>The schemas. Others refer to them by index: a schema that many share stands here once.</summary>
    public IReadOnlyList<SeenSchema> Schemas { get; init; } = [];
}
