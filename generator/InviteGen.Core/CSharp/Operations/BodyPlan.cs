using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>What an operation sends.</summary>
public sealed record BodyPlan
{
    /// <summary>Its name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the value.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>What the body consists of.</summary>
    public BodyForm Form { get; init; }

    /// <summary>The media type or range that the spec declares.</summary>
    public required string Declared { get; init; }

    /// <summary>The media type it is sent as.</summary>
    public required string MediaType { get; init; }

    /// <summary>How the fields of a form are sent, where the spec says so.</summary>
    public EquatableArray<PropertyEncoding> Encodings { get; init; }

    /// <summary>True when the value is a record that writes its own parts: there are files among them, or they have headers.</summary>
    public bool HasParts { get; init; }

    /// <summary>True when every call must have one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What it means, from the spec; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>What is looked at before it is sent.</summary>
    public ValidationPlan Validation { get; init; } = ValidationPlan.None;

    /// <summary>The argument that it becomes.</summary>
    public ArgumentPlan ToArgument() => new(
        Name,
        IsRequired ? Type : Type.OrNull(),
        IsRequired,
        Description.Length > 0 ? Description : "The body of the request.");

    internal IEnumerable<string> Support => TypeSupport.Of(Type).Concat(ContentSupport).Concat(Validation.Support);

    private IEnumerable<string> ContentSupport => Form switch
    {
        BodyForm.Json => TypeSupport.OfTypeAndCodec(Type).Append(SupportName.JsonBody),
        BodyForm.Multipart when HasParts => EncodingSupport.Of(Encodings),
        BodyForm.UrlEncoded or BodyForm.Multipart => TypeSupport.OfTypeAndCodec(Type).Append(SupportName.RequestBody)
            .Concat(EncodingSupport.Of(Encodings)),
        _ => [SupportName.RequestBody],
    };
}
