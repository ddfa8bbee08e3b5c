using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A documented status.</summary>
public sealed record CasePlan
{
    /// <summary>The name of its class, such as <c>BadRequest</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The status, or the range of statuses.</summary>
    public required StatusKey Status { get; init; }

    /// <summary>True when it describes a successful call.</summary>
    public required bool IsSuccess { get; init; }

    /// <summary>True for a body in another media type than the one that is preferred for the status.</summary>
    public bool IsAlternate { get; init; }

    /// <summary>How the body may come, preferred first; none: it is not read.</summary>
    public EquatableArray<ReadingPlan> Readings { get; init; }

    /// <summary>The headers that the spec describes.</summary>
    public EquatableArray<HeaderPlan> Headers { get; init; }

    /// <summary>True when the body is a sequence whose items come one after the other.</summary>
    public bool IsSequence => Readings.Any(reading => reading.Body >= BodyKind.Events);

    /// <summary>The type of the body; null: none is read.</summary>
    public TypeReference? Type { get; init; }

    /// <summary>What it means, from the spec; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>What is looked at when the client validates responses.</summary>
    public ValidationPlan Validation { get; init; } = ValidationPlan.None;

    /// <summary>The failure that may be inside this success; null: none.</summary>
    public InnerErrorPlan? InnerError { get; init; }

    /// <summary>True when the value is looked at. Of a failure its error matters, not whether that is well made.</summary>
    public bool IsChecked => !Validation.IsEmpty && IsSuccess;

    /// <summary>True when more is looked at than what the validator of a model does, so that it takes a method of its own.</summary>
    public bool HasOwnCheck =>
        Validation is not { Model.Length: > 0, Checks.Count: 0, Items: null } || CheckedType.IsNullable || InnerError is not null;

    /// <summary>What is looked at: the value, or each item of a sequence.</summary>
    public TypeReference CheckedType => Type is SequenceReference sequence ? sequence.Item : Type!;

    internal IEnumerable<string> Support =>
    [
        .. TypeSupport.Of(Type),
        .. Readings.Any(reading => reading.HasCodec) ? TypeSupport.OfCodec(Type!) : [],
        .. Headers.SelectMany(header => header.Support),
        .. InnerError is { } inner ? TypeSupport.Of(inner.Type) : [],
        .. IsChecked && HasOwnCheck ? Validation.Support.Append(SupportName.ValidationErrors) : [],
    ];
}
