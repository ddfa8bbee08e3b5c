using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Reach;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Plans a record.</summary>
internal sealed class RecordBuilder(ModelCatalog catalog, TypeResolver types)
{
    public RecordPlan Build(Schema schema, string name, Direction direction)
    {
        schema = WithUndeclared(schema);
        var members = new MemberNames(schema, name);
        var locals = new Scope(ReservedNames.RecordLocals);
        var checks = new CheckBuilder(catalog, direction);
        var properties = new Dictionary<string, PropertyPlan>(StringComparer.Ordinal);

        // Inline types are named in an order that does not depend on the document; the members keep that of the document.
        foreach (var property in schema.Object.Properties.OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (Travel.Travels(catalog.UseOf(property.Schema), direction))
            {
                properties[property.Name] = BuildProperty(property, name, direction, members, locals, checks);
            }
        }

        return new RecordPlan
        {
            Name = name,
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Direction = direction,
            Properties = schema.Object.Properties.Where(property => properties.ContainsKey(property.Name))
                .Select(property => properties[property.Name]).ToEquatableArray(),
            Extra = BuildExtra(schema, name, direction, members, checks),
            Checks = checks.ForModel(schema, new ModelReference(name, ModelKind.Record)),
            Fields = checks.Fields,
        };
    }

    /// <summary>
    /// What is required and not declared can be sent and read. It is optional, because such names are often mistakes.
    /// </summary>
    public static Schema WithUndeclared(Schema schema)
    {
        var note = new Schema { Description = "Required by the spec, which does not declare it under 'properties'." };
        var properties = schema.Object.Properties.Concat(schema.Object.AlsoRequired.Select(name => new Property(name, false, note)));
        return schema with { Object = schema.Object with { Properties = properties.ToEquatableArray(), AlsoRequired = [] } };
    }

    private PropertyPlan BuildProperty(
        Property property, string record, Direction direction,
        MemberNames members, Scope locals, CheckBuilder checks)
    {
        var pascal = Identifier.Pascal(property.Name);
        var type = types.Resolve(property.Schema, record + pascal, direction);
        var use = catalog.UseOf(property.Schema);
        var presence = PresenceOf(property, type, direction);
        return new PropertyPlan
        {
            Name = members.Of(property.Name),
            JsonName = property.Name,
            Local = locals.Take(Identifier.Camel(property.Name), Identifier.Camel(property.Name) + "Value"),
            Type = type,
            Presence = presence,
            Description = use.Description,
            Default = use.Default?.Json,
            Constant = ScalarLiteral.OnlyOf(use.Target, type) is { } only ? new(members.TakeConstant(property.Name), only) : null,

            // A generated type that is deprecated says so itself.
            IsDeprecated = type is ModelReference ? use.Stated.IsDeprecated : use.IsDeprecated,
            IsSecret = use.Target.Format == "password" || use.IsWriteOnly,
            Validation = checks.ForValue(property.Schema, type),
            IsDemanded = presence == Presence.Required && type is ScalarReference { IsAny: true, IsNullable: false }
                && direction.HasFlag(Direction.Request),
        };
    }

    private static Presence PresenceOf(Property property, TypeReference type, Direction direction)
    {
        if (property.IsRequired)
        {
            return Presence.Required;
        }

        return type.IsNullable && type is not ScalarReference { IsAny: true } && direction.HasFlag(Direction.Request)
            ? Presence.OptionalOrNull
            : Presence.Optional;
    }

    private PropertyPlan? BuildExtra(
        Schema schema, string record, Direction direction, MemberNames members, CheckBuilder checks)
    {
        if (schema.Object.AdditionalProperties is not { } additional)
        {
            return null;
        }

        var type = new DictionaryReference(types.Resolve(additional, record + "Value", direction));
        return new PropertyPlan
        {
            Name = members.Extra,
            JsonName = "",
            Local = "extra",
            Type = type,
            Presence = Presence.Optional,
            Description = "Properties that the spec does not declare.",
            Validation = checks.ForItemsOf(schema, type),
        };
    }
}
