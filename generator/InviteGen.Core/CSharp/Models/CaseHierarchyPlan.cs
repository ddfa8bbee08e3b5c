using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A value of one of several types: a case for each, and one for what the spec does not describe.</summary>
public sealed record CaseHierarchyPlan : CheckedModelPlan
{
    /// <summary>The property that names the case; empty when there is none.</summary>
    public string Discriminator { get; init; } = "";

    /// <summary>The cases in the order in which they are tried.</summary>
    public EquatableArray<HierarchyCasePlan> Cases { get; init; }

    /// <summary>The cases that are told apart by what their JSON looks like: those that the discriminator cannot name.</summary>
    public IEnumerable<HierarchyCasePlan> CasesByForm => Cases
        .Where(one => one.Form != JsonForm.Object || (Discriminator.Length == 0 && !one.IsNeverRead));

    /// <inheritdoc/>
    public override IEnumerable<TypeReference> HeldTypes => Cases.Select(one => one.Type);

    internal override IEnumerable<string> Support =>
    [
        SupportName.CodecConverter, SupportName.IJsonCodec, SupportName.ValueEquality,
        .. CodecDirection != Direction.None ? [SupportName.AnyCodec] : Array.Empty<string>(),
        .. Cases.SelectMany(one => TypeSupport.Of(one.Type).Concat(CodecSupport(one.Type, one.Type))),
        .. CodecDirection.HasFlag(Direction.Response) && LooksInside ? [SupportName.JsonShape] : Array.Empty<string>(),
        .. ValidatorSupport,
    ];

    internal override IEnumerable<ValidationPlan> Validations => Cases.Select(one => one.Validation);

    private bool LooksInside => Discriminator.Length > 0 || CasesByForm.Any(one => one.Discriminants.Count + one.AnyDiscriminant.Count > 0);

    internal override CheckedModelPlan WithValidations(Func<ValidationPlan, ValidationPlan> change) =>
        this with { Cases = Cases.Select(one => one with { Validation = change(one.Validation) }).ToEquatableArray() };
}
