using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans a record.</summary>
internal sealed class RecordBuilder(TypeBuilder types)
{
    public RecordPlan Build(Schema schema, string name, Usage direction)
    {
        var members = MemberNames.Of(schema, name);
        var locals = new Scope(ReservedNames.RecordLocals);
        var checks = new CheckBuilder(types);
        var properties = new List<PropertyPlan>();
        foreach (var property in schema.Object.Properties.Where(property => Travels(property, direction)))
        {
            properties.Add(BuildProperty(property, name, direction, members, locals, checks));
        }

        return new RecordPlan
        {
            Name = name,
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Usage = direction,
            Properties = properties.ToEquatableArray(),
            Extra = BuildExtra(schema, name, direction, members),
            Patterns = checks.Patterns,
        };
    }

    /// <summary>The server sets what is read-only and never returns what is write-only (OpenAPI, Schema Object).</summary>
    private bool Travels(Property property, Usage direction)
    {
        var target = types.Follow(property.Schema);
        return !(direction == Usage.Request && (property.Schema.IsReadOnly || target.IsReadOnly))
            && !(direction == Usage.Response && (property.Schema.IsWriteOnly || target.IsWriteOnly));
    }

    private PropertyPlan BuildProperty(
        Property property, string record, Usage direction, IReadOnlyDictionary<string, string> members, Scope locals, CheckBuilder checks)
    {
        var pascal = Identifier.Pascal(property.Name);
        var type = types.Resolve(property.Schema, record + pascal, direction);
        var target = types.Follow(property.Schema);
        var presence = PresenceOf(property, type, direction);
        return new PropertyPlan
        {
            Name = members[property.Name],
            JsonName = property.Name,
            Local = locals.Take(Identifier.Camel(property.Name), Identifier.Camel(property.Name) + "Value"),
            Type = type,
            Presence = presence,
            Description = property.Schema.Description.Length > 0 ? property.Schema.Description : target.Description,
            Default = property.Schema.Default ?? target.Default,
            IsDeprecated = property.Schema.IsDeprecated,
            IsSecret = target.Format == "password" || property.Schema.IsWriteOnly || target.IsWriteOnly,
            IsReadOnly = property.Schema.IsReadOnly || target.IsReadOnly,
            Validation = checks.ForValue(property.Schema, type),
        };
    }

    private static Presence PresenceOf(Property property, TypeReference type, Usage direction)
    {
        if (property.IsRequired)
        {
            // With both ways in one record, what only one of them has cannot be demanded.
            return direction == (Usage.Request | Usage.Response) && (property.Schema.IsReadOnly || property.Schema.IsWriteOnly)
                ? Presence.Optional
                : Presence.Required;
        }

        return type.IsNullable && type.Shape != TypeShape.Any && direction.HasFlag(Usage.Request)
            ? Presence.OptionalOrNull
            : Presence.Optional;
    }

    private PropertyPlan? BuildExtra(Schema schema, string record, Usage direction, IReadOnlyDictionary<string, string> members)
    {
        if (schema.Object.AdditionalProperties is not { } additional)
        {
            return null;
        }

        return new PropertyPlan
        {
            Name = members[MemberNames.Extra],
            JsonName = "",
            Local = "extra",
            Type = TypeReference.MapOf(types.Resolve(additional, record + "Value", direction)),
            Presence = Presence.Optional,
            Description = "The properties that the spec does not name.",
        };
    }
}
