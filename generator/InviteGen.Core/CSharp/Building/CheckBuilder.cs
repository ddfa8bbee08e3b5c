using System.Globalization;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans what a validator looks at. What the C# type already guarantees is not checked again.</summary>
/// <param name="types">Knows the types.</param>
/// <param name="direction">Which way the values travel.</param>
internal sealed class CheckBuilder(TypeBuilder types, Direction direction)
{
    private readonly List<PatternPlan> _patterns = [];
    private readonly AssertionBuilder _rules = new(types);

    /// <summary>The regular expressions that were needed so far.</summary>
    public EquatableArray<PatternPlan> Patterns => _patterns.ToEquatableArray();

    /// <summary>The rules that were needed so far.</summary>
    public EquatableArray<AssertionPlan> Rules => _rules.Plans;

    /// <summary>What is looked at in a model as a whole.</summary>
    public EquatableArray<CheckPlan> ForModel(Schema schema, TypeReference model) =>
        _rules.For(schema.ValueAssertions, model).ToEquatableArray();

    /// <summary>What is looked at in a value.</summary>
    public ValidationPlan ForValue(Schema schema, TypeReference type)
    {
        var target = types.Follow(schema);
        return new ValidationPlan
        {
            Checks = ForShape(target, type).Concat(_rules.For(schema, target, type)).ToEquatableArray(),
            Model = type.Shape is TypeShape.Record or TypeShape.Union ? type.Name : "",
            Items = type.Item is { } item ? ForItems(ItemsOf(target), item, type.Shape == TypeShape.Map) : null,
        };
    }

    private ItemsPlan ForItems(Schema schema, TypeReference item, bool isMap)
    {
        var guard = item.IsNullable ? NullGuard.Skip : item.IsValueType ? NullGuard.None : NullGuard.Demand;
        return new ItemsPlan(ForValue(schema, item), isMap, guard);
    }

    private static Schema ItemsOf(Schema schema) =>
        (schema.Types == JsonTypes.Array ? schema.Array.Items : schema.Object.AdditionalProperties) ?? Schema.Anything;

    private IEnumerable<CheckPlan> ForShape(Schema schema, TypeReference type) => type switch
    {
        { Shape: TypeShape.List } => ForList(schema, type),
        { Shape: TypeShape.Map } => ForMap(schema),
        { Shape: TypeShape.Scalar, Name: "string" } => ForText(schema),
        { Shape: TypeShape.Enum } when schema.Enum.Count == 1 => [ForConst(schema.Enum[0])],
        { Shape: TypeShape.Scalar, Name: "int" or "long" or "float" or "double" or "decimal" } =>
            ForNumber(schema.Number, type.Name).Concat(ForValues(schema, type)),
        { Shape: TypeShape.Scalar, Name: "bool" } => ForValues(schema, type),
        { Shape: TypeShape.Scalar, Name: "Uri" } when schema.Format == "uri" && direction.HasFlag(Direction.Request) => [new("Uri", "", "")],
        _ => [],
    };

    /// <summary>An enum of one value is a constant (JSON Schema validation, section 6.1.3): not open.</summary>
    private static CheckPlan ForConst(JsonLiteral value) =>
        new("Const", ".Value", $"{Literal.Of(value.TextOrJson)}, {Literal.Of(value.Json)}");

    /// <summary>Numbers and booleans have no names, so they stay what they are, and are compared.</summary>
    private static IEnumerable<CheckPlan> ForValues(Schema schema, TypeReference type)
    {
        var values = schema.Enum
            .Select(value => type.Name == "bool" ? value.Json : Literal.Limit(value.Json, type.Name, limit => limit))
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var isEveryValue = type.Name == "bool" && values.Count == 2;
        if (values.Count == schema.Enum.Count && values.Count > 0 && !isEveryValue)
        {
            yield return new CheckPlan("Enum", $" is {string.Join(" or ", values)}", Literal.Of(string.Join(", ", schema.Enum)));
        }
    }

    private static IEnumerable<CheckPlan> ForMap(Schema schema)
    {
        if (schema.Object.MinProperties is { } min)
        {
            yield return new CheckPlan("MinProperties", ".Count", Number(min));
        }

        if (schema.Object.MaxProperties is { } max)
        {
            yield return new CheckPlan("MaxProperties", ".Count", Number(max));
        }

        foreach (var name in schema.Object.AlsoRequired)
        {
            yield return new CheckPlan("Key", "", Literal.Of(name));
        }
    }

    private IEnumerable<CheckPlan> ForList(Schema schema, TypeReference type)
    {
        if (schema.Array.MinItems is { } min)
        {
            yield return new CheckPlan("MinItems", ".Count", Number(min));
        }

        if (schema.Array.MaxItems is { } max)
        {
            yield return new CheckPlan("MaxItems", ".Count", Number(max));
        }

        if (schema.Array.HasUniqueItems)
        {
            yield return new CheckPlan("UniqueItems", "", "");
        }

        if (schema.Array.UniqueBy.Length > 0 && UniqueBy(schema, type) is { } unique)
        {
            yield return unique;
        }
    }

    /// <summary>
    /// E-mail addresses are the same in any case: no provider tells them apart (RFC 5321, section 2.4, lets it).
    /// </summary>
    private CheckPlan? UniqueBy(Schema schema, TypeReference type)
    {
        var item = types.Follow(schema.Array.Items ?? Schema.Anything);
        var key = item.Object.Properties.FirstOrDefault(property => property.Name == schema.Array.UniqueBy);
        if (key is null || type.Item?.Shape != TypeShape.Record || !Travel.Travels(key, types.Follow(key.Schema), direction))
        {
            // What travels the other way only is no member of the type.
            return null;
        }

        var comparison = types.Follow(key.Schema).Format is "email" or "idn-email" ? "OrdinalIgnoreCase" : "Ordinal";
        var member = "item." + MemberNames.Of(item, type.Item.Name)[key.Name];
        var text = TextOf(key, member);
        var path = "/" + key.Name.Replace("~", "~0").Replace("/", "~1");
        return new CheckPlan("UniqueBy", "",
            $"static item => {text}, {Literal.Of(path)}, StringComparer.{comparison}");
    }

    /// <summary>A member that holds text in JSON, as text in C#.</summary>
    private string TextOf(Property property, string member)
    {
        var schema = types.Follow(property.Schema);
        var type = ScalarTypes.For(schema.Types, schema.Format);
        var isStruct = type.IsValueType || SchemaShape.IsEnum(schema);
        return !isStruct && type.Name == "string"
            ? member
            : member + (isStruct && property.IsRequired ? ".ToString()" : "?.ToString()");
    }

    private IEnumerable<CheckPlan> ForText(Schema schema)
    {
        if (schema.Text.MinLength is { } min)
        {
            yield return new CheckPlan("MinLength", "", Number(min));
        }

        if (schema.Text.MaxLength is { } max)
        {
            yield return new CheckPlan("MaxLength", "", Number(max));
        }

        if (schema.Text.Pattern is { } pattern)
        {
            yield return new CheckPlan("Pattern", "", Field(pattern));
        }

        if (Formats.TryGetValue(schema.Format, out var method))
        {
            yield return new CheckPlan(method, "", "");
        }
    }

    /// <summary>The formats that stay strings in C# and can be told from other strings.</summary>
    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["email"] = "Email",
        ["hostname"] = "Hostname",
        ["ipv4"] = "Ipv4",
        ["ipv6"] = "Ipv6",
        ["time"] = "Time",
    };

    private string Field(string pattern)
    {
        var known = _patterns.FirstOrDefault(plan => plan.Pattern == pattern);
        if (known is null)
        {
            known = new PatternPlan("Pattern" + Number(_patterns.Count + 1), pattern);
            _patterns.Add(known);
        }

        return known.Field;
    }

    private static IEnumerable<CheckPlan> ForNumber(NumberLimits limits, string type)
    {
        // An integer is at least 0.5 when it is at least 1, and more than 0.5 when it is more than 0.
        (string Method, string? Limit, Func<decimal, decimal> Rounding)[] all =
        [
            ("Minimum", limits.Minimum, decimal.Ceiling), ("Maximum", limits.Maximum, decimal.Floor),
            ("ExclusiveMinimum", limits.ExclusiveMinimum, decimal.Floor),
            ("ExclusiveMaximum", limits.ExclusiveMaximum, decimal.Ceiling),
            ("MultipleOf", limits.MultipleOf, WholeStep),
        ];
        return all
            .Where(limit => limit.Limit is not null)
            .Select(limit => (limit.Method, Limit: Literal.Limit(limit.Limit!, type, limit.Rounding)))
            .Where(limit => limit.Limit is not null && limit is not { Method: "MultipleOf", Limit: "0" or "0L" or "1" or "1L" })
            .Select(limit => new CheckPlan(limit.Method, "", limit.Limit!));
    }

    /// <summary>The integers among the multiples of 2.5 are the multiples of 5.</summary>
    private static decimal WholeStep(decimal step)
    {
        var (whole, scale) = (Math.Abs(step), 1m);
        while (whole != decimal.Truncate(whole))
        {
            (whole, scale) = (whole * 10, scale * 10);
        }

        var (divisor, rest) = (whole, scale);
        while (rest != 0)
        {
            (divisor, rest) = (rest, divisor % rest);
        }

        return whole / divisor;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
