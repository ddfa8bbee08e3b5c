using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>A body in one media type (OpenAPI, Media Type Object).</summary>
/// <param name="MediaType">The media type or range, such as <c>application/json</c> or <c>*/*</c>.</param>
/// <param name="Schema">What the body may be; null when the spec does not say.</param>
public sealed record MediaContent(string MediaType, Schema? Schema)
{
    /// <summary>How the items of the body are separated, if it is a sequence.</summary>
    public SequenceKind Sequence { get; init; }

    /// <summary>What each item of a sequence may be, or the data of each event; null when the spec does not say: text.</summary>
    public Schema? Item { get; init; }

    /// <summary>How the properties of a form are sent, where the spec says so.</summary>
    public EquatableArray<PropertyEncoding> Encodings { get; init; }
}
