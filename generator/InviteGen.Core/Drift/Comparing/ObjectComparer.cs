using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares which properties objects have.</summary>
internal static class ObjectComparer
{
    /// <summary>Properties that are new or gone, and what else may stand in the object.</summary>
    public static IEnumerable<PartEdit> Properties(SchemaPair pair, SchemaGraph graph)
    {
        var (before, after) = (pair.Before.Object, pair.After.Object);
        foreach (var property in before.Properties.Where(one => !Has(after, one.Name)))
        {
            yield return Removed(property, graph.Slots(property.Schema, property.Schema).Before);
        }

        foreach (var property in after.Properties.Where(one => !Has(before, one.Name)))
        {
            yield return Added(
                property, graph.Slots(property.Schema, property.Schema).After, before.AlsoRequired.Contains(property.Name),
                pair.Site.Living.HasFlag(Direction.Request));
        }
    }

    /// <summary>Whether other properties than the declared ones may stand in the object.</summary>
    public static IEnumerable<SchemaEdit> Rest(ObjectShape before, ObjectShape after)
    {
        if (before.IsClosed != after.IsClosed)
        {
            yield return after.IsClosed
                ? Additional("additional-properties-removed", Movement.Narrowed, "may have no undeclared properties now")
                : Additional("additional-properties-added", Movement.Widened, "may have undeclared properties now");
        }
        else if (before.AdditionalProperties is null != after.AdditionalProperties is null)
        {
            yield return after.AdditionalProperties is not null
                ? Additional("additional-properties-typed", Movement.Narrowed, "says what undeclared properties hold now") with
                {
                    Source = SourceEffect.Adds,
                    Wire = WireEffect.Safe,
                }
                : Additional("additional-properties-untyped", Movement.Widened, "no longer says what undeclared properties hold") with
                {
                    Source = SourceEffect.Removes,
                    Wire = WireEffect.Safe,
                };
        }

        foreach (var name in after.AlsoRequired.Except(before.AlsoRequired).Where(name => !Has(before, name)))
        {
            yield return new SchemaEdit(CompatibilityRules.Presence, "required-added", Movement.Narrowed, $"needs a property '{name}' now")
            {
                Keyword = "required",
                After = name,
            };
        }
    }

    /// <summary>Whether a property that was and is there must be there, and who sets it.</summary>
    public static IEnumerable<SchemaEdit> Presence(SchemaPart part, ObjectShape before, ObjectShape after)
    {
        var (was, isNow) = (Find(before, part.Name).IsRequired, Find(after, part.Name).IsRequired);
        if (was != isNow)
        {
            yield return isNow ? Required(part.After) : new SchemaEdit(
                CompatibilityRules.Presence, "became-optional", Movement.Widened, "may be missing now")
            {
                Source = SourceEffect.Changes,
            };
        }
    }

    private static SchemaEdit Required(SchemaSlot after) => new(
        CompatibilityRules.Presence, "became-required", Movement.Narrowed, "is required now")
    {
        ResponseWords = "always comes now",
        Source = SourceEffect.Changes,
        Slug = (_, isRequest) => isRequest && after.Default is not null ? "request-property-became-required-with-default" : null,
        Wire = after.Default is not null ? WireEffect.Safe : null,
    };

    private static PartEdit Removed(Property property, SchemaSlot slot) => new(property.Name, slot, new SchemaEdit(
        new CompatibilityRule(
            DiagnosticRules.RequestPropertyRemoved, DiagnosticRules.ResponsePropertyRemoved,
            "the server may refuse or pass over it", "code that reads it finds nothing")
        {
            NarrowedRequest = WireEffect.Risky,
            WidenedResponse = property.IsRequired ? WireEffect.Breaking : WireEffect.Risky,
        },
        "removed", Movement.Incomparable, "is gone")
    {
        Source = SourceEffect.Removes,
        IsRemoval = true,
        Before = SchemaWords.Type(slot.Stated),
        Slug = (_, isRequest) => isRequest ? "request-property-removed"
            : $"response-{Need(property)}{(slot.IsWriteOnly ? "-write-only" : "")}-property-removed",
    });

    private static PartEdit Added(Property property, SchemaSlot slot, bool wasRequired, bool isSent)
    {
        var isHarmless = !property.IsRequired || slot.Default is not null || wasRequired;
        var words = "is new" + (property.IsRequired ? " and required" : "");
        return new(property.Name, slot, new SchemaEdit(CompatibilityRules.Presence, "added", Movement.Narrowed, words)
        {
            // What must be sent must be set; what comes back can be left alone.
            Source = property.IsRequired && isSent && !slot.IsReadOnly ? SourceEffect.Changes : SourceEffect.Adds,
            Wire = isHarmless ? WireEffect.Safe : null,
            SafeRule = DiagnosticRules.OptionalMemberAdded,
            After = SchemaWords.Type(slot.Stated),
            Slug = (site, isRequest) => isRequest
                ? NewInRequest(property, slot, site)
                : $"response-{Need(property)}{(slot.IsWriteOnly ? "-write-only" : "")}-property-added",
        });
    }

    private static string NewInRequest(Property property, SchemaSlot slot, SchemaSite site)
    {
        var header = site.Role == Role.HeaderProperty && property.IsRequired ? "header-" : "";
        var assumed = property.IsRequired && slot.Default is not null ? "-with-default" : "";
        return site.IsReadOnly ? "request-read-only-property-added" : $"new-{Need(property)}-request-{header}property{assumed}";
    }

    private static SchemaEdit Additional(string action, Movement movement, string words) =>
        new(CompatibilityRules.Limit, action, movement, words) { Keyword = "additionalProperties" };

    private static string Need(Property property) => property.IsRequired ? "required" : "optional";

    private static bool Has(ObjectShape shape, string name) => shape.Properties.Any(property => property.Name == name);

    private static Property Find(ObjectShape shape, string name) => shape.Properties.First(property => property.Name == name);
}
