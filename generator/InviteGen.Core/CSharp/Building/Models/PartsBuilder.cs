using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Plans the record of a multipart body that writes its own parts: a property for each, and for each of their headers.</summary>
internal sealed class PartsBuilder(ModelCatalog catalog, TypeResolver types)
{
    private readonly RecordBuilder _records = new(catalog, types);
    private readonly Dictionary<string, TypeReference> _known = new(StringComparer.Ordinal);

    /// <summary>The record for a body. It has no JSON, so it is a type of its own.</summary>
    /// <param name="schema">An object.</param>
    /// <param name="nameHint">The name for a type that stands here inline.</param>
    /// <param name="encodings">How the parts are sent.</param>
    public TypeReference Resolve(Schema schema, string nameHint, EquatableArray<PropertyEncoding> encodings)
    {
        // Headers belong to the operation, not to the schema.
        var key = encodings.Any(encoding => encoding.Headers.Count > 0) ? nameHint : schema.Reference ?? nameHint;
        if (!_known.TryGetValue(key, out var type))
        {
            var target = catalog.Follow(schema);
            var name = catalog.TakePartsName(schema.Reference, target, nameHint);
            _known.Add(key, type = new ModelReference(name, ModelKind.Record));
            catalog.Add(Build(target, name, encodings) with { Schema = schema.Reference ?? "" });
        }

        return type;
    }

    private RecordPlan Build(Schema schema, string name, EquatableArray<PropertyEncoding> encodings)
    {
        schema = RecordBuilder.WithUndeclared(schema);
        var headers = new Dictionary<string, PartHeaderPlan>(StringComparer.Ordinal);
        var all = schema.Object.Properties.SelectMany(property => WithHeaders(property, encodings, headers)).ToEquatableArray();
        var plan = _records.Build(
            schema with { Object = schema.Object with { Properties = all } }, name, Direction.Request);
        var sources = all.ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
        plan = plan with
        {
            HasParts = true,
            Checks = WithoutJson(plan.Checks),
            Properties = plan.Properties.Select(property => ToPart(property, sources[property.JsonName], headers)).ToEquatableArray(),
        };

        // What is said of the JSON of a value, or of the content of a file, is checked nowhere.
        return plan with { Fields = plan.Fields.UsedBy(plan.Checks.Concat(plan.Validations.SelectMany(one => one.AllChecks))) };
    }

    /// <summary>A header that its part must have may be missing where the part may.</summary>
    private static IEnumerable<Property> WithHeaders(
        Property property, EquatableArray<PropertyEncoding> encodings, Dictionary<string, PartHeaderPlan> headers)
    {
        yield return property;
        foreach (var header in encodings.Where(encoding => encoding.Name == property.Name).SelectMany(encoding => encoding.Headers))
        {
            var name = $"{property.Name}: {header.Name}";
            headers[name] = new(property.Name, header.Name, header.Explode);
            var description = header.Description.Length > 0 ? header.Description : $"The header {header.Name} of the part {property.Name}.";
            yield return new(name, header.IsRequired && property.IsRequired, header.Schema with { Description = description });
        }
    }

    /// <summary>A form has no null: a part is there or not.</summary>
    private PropertyPlan ToPart(PropertyPlan property, Schema schema, Dictionary<string, PartHeaderPlan> headers)
    {
        var (type, validation) =
            Files.Is(schema, catalog.Follow) ? (ScalarTypes.File, ValidationPlan.None)
            : Files.AreMany(schema, catalog.Follow) ? (new ListReference(ScalarTypes.File), OfFiles(property.Validation))
            : (property.Type, property.Validation);
        return property with
        {
            Type = type.NotNull(),
            Presence = property.Presence == Presence.Required && !property.Type.IsNullable ? Presence.Required : Presence.Optional,
            Validation = validation,
            Header = headers.TryGetValue(property.JsonName, out var header) ? header : null,
        };
    }

    /// <summary>A file is a stream: only the number of files can be checked.</summary>
    private static ValidationPlan OfFiles(ValidationPlan list) => new()
    {
        Checks = WithoutJson(list.Checks),
        Items = new ItemsPlan(ValidationPlan.None, IsMap: false, NullGuard.Demand),
    };

    /// <summary>A rule is applied to the JSON of a value, which parts and lists of files do not have.</summary>
    private static EquatableArray<CheckPlan> WithoutJson(EquatableArray<CheckPlan> checks) =>
        checks.Where(check => check is not AssertionCheck).ToEquatableArray();
}
