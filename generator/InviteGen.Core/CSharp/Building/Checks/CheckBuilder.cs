using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Checks;

/// <summary>Plans what a validator looks at. What the C# type already guarantees is not checked again.</summary>
/// <param name="catalog">Knows the schemas.</param>
/// <param name="direction">Which way the values travel.</param>
internal sealed class CheckBuilder(ModelCatalog catalog, Direction direction)
{
    /// <summary>The formats that stay strings in C# and can be told from other strings.</summary>
    private static readonly Dictionary<string, CheckKind> Formats = new(StringComparer.Ordinal)
    {
        ["email"] = CheckKind.Email,
        ["hostname"] = CheckKind.Hostname,
        ["ipv4"] = CheckKind.Ipv4,
        ["ipv6"] = CheckKind.Ipv6,
        ["time"] = CheckKind.Time,
    };

    private readonly List<PatternPlan> _patterns = [];
    private readonly AssertionBuilder _assertions = new(catalog);

    /// <summary>The fields that were needed so far.</summary>
    public CheckFields Fields => new(_patterns.ToEquatableArray(), _assertions.Plans);

    /// <summary>What is looked at in a model as a whole.</summary>
    public EquatableArray<CheckPlan> ForModel(Schema schema, TypeReference model) =>
        _assertions.For(schema.ValueAssertions, model).ToEquatableArray();

    /// <summary>What is looked at in a value.</summary>
    public ValidationPlan ForValue(Schema schema, TypeReference type)
    {
        var use = catalog.UseOf(schema);
        var target = use.Target;
        return new ValidationPlan
        {
            Checks = ForType(target, type).Concat(_assertions.For(use, type)).ToEquatableArray(),
            Model = type is ModelReference { Kind: not ModelKind.Enum } model ? model.Name : "",
            Items = type is CollectionReference collection ? ForItems(target, collection) : null,
        };
    }

    /// <summary>True where something is looked at in each value of a schema that is received, without what it holds.</summary>
    public static bool Checks(Schema schema) => schema.ValueAssertions.Count > 0 || schema.Types switch
    {
        JsonTypes.None => schema.UntypedAssertions.Count > 0,
        JsonTypes.String when schema.Enum.Count > 0 => schema.Enum.Count == 1,
        JsonTypes.String => ScalarTypes.For(schema.Types, schema.Format).Type == ScalarType.String
            && (schema.Text != StringLimits.None || Formats.ContainsKey(schema.Format)),
        JsonTypes.Array => schema.Array with { Items = null } != ArrayShape.None,
        JsonTypes.Object => schema.Object is { Properties.Count: 0 } free
            && (free.MinProperties is not null || free.MaxProperties is not null || free.AlsoRequired.Count > 0),
        var types => ScalarTypes.For(types, schema.Format) is var scalar
            && (NumberChecks.Values(schema.Enum, scalar.Type).Any()
                || (scalar.IsNumber && NumberChecks.Limits(schema.Number, scalar.Type).Any())),
    };

    /// <summary>What is looked at in each item of a list, or in each value of a dictionary, but not in the list itself.</summary>
    public ValidationPlan ForItemsOf(Schema schema, CollectionReference collection) =>
        ValidationPlan.None with { Items = ForItems(schema, collection) };

    private ItemsPlan ForItems(Schema schema, CollectionReference collection)
    {
        var item = collection.Item;
        var guard = item.IsNullable ? NullGuard.Skip : item.IsValueType ? NullGuard.None : NullGuard.Demand;
        return new ItemsPlan(ForValue(ItemsOf(schema), item), collection is DictionaryReference, guard);
    }

    private static Schema ItemsOf(Schema schema) =>
        (schema.Types == JsonTypes.Array ? schema.Array.Items : schema.Object.AdditionalProperties) ?? Schema.Anything;

    private IEnumerable<CheckPlan> ForType(Schema schema, TypeReference type) => type switch
    {
        ListReference list => ForList(schema, list),
        DictionaryReference => ForDictionary(schema),
        ScalarReference scalar => ForScalar(schema, scalar),
        _ => [],
    };

    private IEnumerable<CheckPlan> ForScalar(Schema schema, ScalarReference type) => type.Type switch
    {
        ScalarType.String when SchemaShape.IsConstant(schema) => [ForConst(schema.Enum[0])],
        ScalarType.String => ForText(schema),
        ScalarType.Boolean => NumberChecks.Values(schema.Enum, type.Type),
        ScalarType.Uri when schema.Format == "uri" && direction.HasFlag(Direction.Request) => [new CheckPlan(CheckKind.Uri)],
        _ when type.IsNumber => NumberChecks.Limits(schema.Number, type.Type).Concat(NumberChecks.Values(schema.Enum, type.Type)),
        _ => [],
    };

    /// <summary>An enum of one value is a constant (JSON Schema validation, section 6.1.3): not open.</summary>
    private static ConstCheck ForConst(JsonLiteral value) => new(value.TextOrJson, value.Json);

    private static IEnumerable<CheckPlan> ForDictionary(Schema schema) =>
    [
        .. Count(CheckKind.MinProperties, schema.Object.MinProperties),
        .. Count(CheckKind.MaxProperties, schema.Object.MaxProperties),
        .. schema.Object.AlsoRequired.Select(name => new KeyCheck(name)),
    ];

    private IEnumerable<CheckPlan> ForList(Schema schema, ListReference type) =>
    [
        .. Count(CheckKind.MinItems, schema.Array.MinItems),
        .. Count(CheckKind.MaxItems, schema.Array.MaxItems),
        .. schema.Array.HasUniqueItems ? [new CheckPlan(CheckKind.UniqueItems)] : Array.Empty<CheckPlan>(),
        .. UniqueKey.Of(schema.Array, catalog.UseOf) is { } key && type.Item is ModelReference { Kind: ModelKind.Record } record
            ? [ForKey(key, record)]
            : Array.Empty<CheckPlan>(),
    ];

    /// <summary>
    /// E-mail addresses are the same in any case: no provider tells them apart, although RFC 5321, section 2.4, allows it.
    /// </summary>
    private UniqueByCheck ForKey(Property key, ModelReference record) =>
        new(record.Name, key.Name, IgnoresCase: catalog.Follow(key.Schema).Format is "email" or "idn-email");

    private IEnumerable<CheckPlan> ForText(Schema schema) =>
    [
        .. Count(CheckKind.MinLength, schema.Text.MinLength),
        .. Count(CheckKind.MaxLength, schema.Text.MaxLength),
        .. schema.Text.Pattern is { } pattern ? [new PatternCheck(Field(pattern))] : Array.Empty<CheckPlan>(),
        .. Formats.TryGetValue(schema.Format, out var kind) ? [new CheckPlan(kind)] : Array.Empty<CheckPlan>(),
    ];

    private static CheckPlan[] Count(CheckKind kind, int? limit) => limit is { } count ? [new CountCheck(kind, count)] : [];

    private string Field(string pattern)
    {
        var known = _patterns.FirstOrDefault(plan => plan.Pattern == pattern);
        if (known is null)
        {
            known = new PatternPlan("Pattern" + (_patterns.Count + 1).ToString(CultureInfo.InvariantCulture), pattern);
            _patterns.Add(known);
        }

        return known.Field;
    }
}
