namespace InviteGen.Core.CSharp.Operations;

/// <summary>One way in which the body of a case may come.</summary>
/// <param name="MediaType">The media type or range.</param>
/// <param name="Body">How it is read.</param>
public sealed record ReadingPlan(string MediaType, BodyKind Body)
{
    /// <summary>True when a codec reads it.</summary>
    public bool HasCodec => Body is BodyKind.Json or BodyKind.Events or BodyKind.Lines or BodyKind.Records;
}
