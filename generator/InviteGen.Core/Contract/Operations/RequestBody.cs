using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract.Operations;

/// <summary>What an operation sends (OpenAPI, Request Body Object).</summary>
/// <param name="IsRequired">True when every call must have one.</param>
/// <param name="Description">What it means, in CommonMark.</param>
/// <param name="Contents">The media types that the server takes, preferred first.</param>
public sealed record RequestBody(bool IsRequired, string Description, EquatableArray<MediaContent> Contents);
