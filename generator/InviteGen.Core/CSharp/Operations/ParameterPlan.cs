using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A value that travels outside the body.</summary>
public sealed record ParameterPlan
{
    /// <summary>Its name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>What the spec says of it.</summary>
    public required Parameter Source { get; init; }

    /// <summary>The type of its value, where there is one.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>What its media type consists of; null: it has a style.</summary>
    public BodyForm? Form { get; init; }

    /// <summary>What is looked at before it is sent.</summary>
    public ValidationPlan Validation { get; init; } = ValidationPlan.None;

    /// <summary>The argument that it becomes.</summary>
    public ArgumentPlan ToArgument() =>
        new(Name, Source.IsRequired ? Type.Annotated : Type.OrNull().Annotated, Source.IsRequired, Describe());

    private string Describe() => Source.Description.Length > 0
        ? Source.Description
        : $"The {Source.In.ToString().ToLowerInvariant()} parameter '{Source.Name}'.";
}
