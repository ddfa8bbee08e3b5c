using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>An object with declared properties.</summary>
public sealed record RecordPlan : CheckedModelPlan
{
    /// <summary>The properties in the order of the spec.</summary>
    public EquatableArray<PropertyPlan> Properties { get; init; }

    /// <summary>The dictionary that holds undeclared properties; null when they are ignored.</summary>
    public PropertyPlan? Extra { get; init; }

    /// <summary>True for a multipart body that writes its own parts: it has no JSON.</summary>
    public bool HasParts { get; init; }

    /// <summary>The declared properties, then the dictionary of the others.</summary>
    public IEnumerable<PropertyPlan> Members => Extra is null ? Properties : Properties.Append(Extra);

    /// <summary>The values of the dictionary.</summary>
    public TypeReference? ExtraItem => (Extra?.Type as DictionaryReference)?.Item;

    /// <summary>True where the compiler's own equality would not look into the members.</summary>
    public bool NeedsDeepEquality => Members.Any(member => member.Type.NeedsDeepEquality);

    /// <summary>True for a member that must have a value, which the compiler demands but cannot keep a caller from leaving out.</summary>
    public bool IsGuarded(PropertyPlan member) =>
        Direction.HasFlag(Direction.Request)
        && member is { Presence: Presence.Required, Type.IsMissingByDefault: true };

    /// <inheritdoc/>
    public override IEnumerable<TypeReference> HeldTypes => Members.Select(member => member.Type);

    internal override IEnumerable<ValidationPlan> Validations => Members.Select(member => member.Validation);

    internal override IEnumerable<string> Support =>
    [
        .. Members.SelectMany(member => TypeSupport.Of(member.Declared)),
        .. NeedsDeepEquality ? [SupportName.ValueEquality] : Array.Empty<string>(),
        .. HasParts ? PartSupport : JsonSupport,
        .. ValidatorSupport,
    ];

    private IEnumerable<string> JsonSupport =>
    [
        SupportName.CodecConverter, SupportName.IJsonCodec,
        .. CodecDirection.HasFlag(Direction.Response) ? [SupportName.JsonObjectReader] : Array.Empty<string>(),
        .. CodecDirection.HasFlag(Direction.Request) && Properties.Count > 0 ? [SupportName.JsonField] : Array.Empty<string>(),
        .. Properties.SelectMany(property => CodecSupport(property.ReadType, property.WrittenType)),
        .. CodecDirection.HasFlag(Direction.Response) ? Properties.SelectMany(property => TypeSupport.Of(property.LocalType)) : [],
        .. ExtraItem is { } item && CodecDirection != Direction.None
            ? CodecSupport(item, item).Append(SupportName.UndeclaredProperties)
            : [],
    ];

    private IEnumerable<string> PartSupport =>
    [
        SupportName.MultipartBody, SupportName.FieldEncoding,
        .. Properties.Where(property => property.Header is not null)
            .SelectMany(property => TypeSupport.OfTypeAndCodec(property.HeaderType).Append(SupportName.WireShape)),
        .. Properties.Where(property => property is { Header: null, IsFile: false })
            .SelectMany(property => TypeSupport.OfTypeAndCodec(property.Type.NotNull())),
        .. ExtraItem is { } item ? TypeSupport.OfTypeAndCodec(item) : [],
    ];

    private protected override IEnumerable<string> ValidatorSupport =>
        HasValidator && Members.Any(member => member.IsDemanded || IsGuarded(member))
            ? base.ValidatorSupport.Append(SupportName.Check)
            : base.ValidatorSupport;

    internal override CheckedModelPlan WithValidations(Func<ValidationPlan, ValidationPlan> change) => this with
    {
        Properties = Properties.Select(property => property with { Validation = change(property.Validation) }).ToEquatableArray(),
        Extra = Extra is { } extra ? extra with { Validation = change(extra.Validation) } : null,
    };
}
