namespace InviteGen.Core.CSharp.Types;

/// <summary>A use of a type that is not generated.</summary>
/// <param name="Type">Which it is.</param>
public sealed record ScalarReference(ScalarType Type) : TypeReference
{
    /// <summary>True for a number that is read from a string as well.</summary>
    public bool IsReadFromText { get; init; }

    /// <inheritdoc/>
    public override bool IsValueType => Type is not (ScalarType.String or ScalarType.Uri or ScalarType.Bytes or ScalarType.File
        or ScalarType.Stream or ScalarType.Problem or ScalarType.Dynamic);

    /// <inheritdoc/>
    public override bool NeedsDeepEquality => Type is ScalarType.Any or ScalarType.Bytes or ScalarType.Uri;

    /// <summary>True for <c>JsonElement</c>.</summary>
    public bool IsAny => Type == ScalarType.Any;

    /// <summary>True for numbers.</summary>
    public bool IsNumber =>
        Type is ScalarType.Int32 or ScalarType.Int64 or ScalarType.Single or ScalarType.Double or ScalarType.Decimal;

    internal override TypeReference WithoutCodec() => this with { IsReadFromText = false };
}
