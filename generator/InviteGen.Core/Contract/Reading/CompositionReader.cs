using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Findings;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Reads what a schema is composed of: <c>allOf</c> is merged into it, <c>oneOf</c> and <c>anyOf</c> become a choice.
/// </summary>
internal sealed class CompositionReader(
    ReadingContext context, Func<IOpenApiSchema?, JsonPointer, Schema> read, Func<string, Schema> component,
    SubtypeReader subtypes, Func<string, bool> isPartOf, AlternativesCheck check)
{
    /// <summary>Adds to what a schema says itself what it is composed of.</summary>
    public Schema Compose(IOpenApiSchema source, Schema own, JsonPointer at)
    {
        if (Composition.Only(source) is { } only && !SchemaMerger.HasShape(own) && !subtypes.IsSubtype(source))
        {
            var inner = read(only.Schema, at / only.Keyword / only.Index);
            return SchemaKeywords.Notes(source, inner with { IsNullable = inner.IsNullable || Composition.AllowsNull(source) });
        }

        var composed = Merge(source, own, source.AllOf, at / "allOf");
        if (subtypes.ListsItsSubtypes(source))
        {
            return composed;
        }

        composed = Choose(composed, source, source.OneOf, at / "oneOf");
        composed = Choose(composed, source, source.AnyOf, at / "anyOf");
        return composed with { IsNullable = composed.IsNullable || own.IsNullable || Composition.AllowsNull(source) };
    }

    private Schema Merge(IOpenApiSchema source, Schema own, IList<IOpenApiSchema>? members, JsonPointer at)
    {
        for (var i = 0; i < (members?.Count ?? 0); i++)
        {
            var member = read(members![i], at / i);
            if (own.Text.Pattern is { } one && Follow(member).Text.Pattern is { } other && one != other)
            {
                context.Report(Rules.TwoPatterns, at / i, one, other);
            }

            var merger = MergerAt(at / i);
            own = subtypes.IsSubtype(source) ? merger.Merge(own, member) : merger.Add(own, member);
        }

        TellLosses(own, members, at);

        return own;
    }

    private void TellLosses(Schema merged, IList<IOpenApiSchema>? members, JsonPointer at)
    {
        for (var i = 0; merged.Reference is null && i < (members?.Count ?? 0); i++)
        {
            if (members![i] is OpenApiSchemaReference { Reference.Id: { } name } && isPartOf(name))
            {
                context.Report(Rules.MergesItsHolder, at / i, name);
            }
        }
    }

    private Schema Choose(Schema composed, IOpenApiSchema source, IList<IOpenApiSchema>? members, JsonPointer at)
    {
        if (members is not { Count: > 0 })
        {
            return composed;
        }

        var alternatives = new List<Schema>();
        for (var i = 0; i < members.Count; i++)
        {
            if (!Composition.IsNull(members[i]))
            {
                alternatives.Add(read(members[i], at / i));
            }
        }

        var isExclusive = ReferenceEquals(members, source.OneOf);
        var choice = new ChoiceBuilder(Follow).Build(alternatives, isExclusive, source.Discriminator);
        if (choice is null)
        {
            var rule = SchemaMerger.HasShape(composed) ? Rules.KeywordNotChecked : Rules.SchemaNotSupported;
            context.Report(rule, at, isExclusive ? "oneOf" : "anyOf");
            return composed;
        }

        check.Remember(at, choice.Choice, alternatives);
        return MergerAt(at).Add(composed, choice);
    }

    private SchemaMerger MergerAt(JsonPointer at) =>
        new(Follow, keyword => context.Report(Rules.ConflictingSchemas, at, keyword));

    private Schema Follow(Schema schema)
    {
        if (schema.Reference is not { } name)
        {
            return schema;
        }

        var target = component(name);
        return target with
        {
            Description = schema.Description.Length > 0 ? schema.Description : target.Description,
            IsDeprecated = schema.IsDeprecated || target.IsDeprecated,
        };
    }
}
