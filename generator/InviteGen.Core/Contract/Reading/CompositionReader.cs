using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>
/// Reads what a schema is composed of: <c>allOf</c> is merged into it, <c>oneOf</c> and <c>anyOf</c> become a choice.
/// </summary>
internal sealed class CompositionReader(
    ReadingContext context, Func<IOpenApiSchema?, Site, Schema> read, Func<string, Schema> component,
    SubtypeReader subtypes, Func<string, bool> isPartOf, AlternativesCheck check)
{
    /// <summary>Adds to what a schema says itself what it is composed of.</summary>
    public Schema Compose(IOpenApiSchema source, Schema own, Site at)
    {
        var composed = TypeSplitter.Split(ComposeMembers(source, own, at));
        var isUntyped = composed is { Reference: null, Types: JsonTypes.None, Alternatives.Schemas.Count: 0 };
        return isUntyped && context.Assertions.Whole(source, at) is { } rule ? composed with { UntypedAssertions = [rule] } : composed;
    }

    private Schema ComposeMembers(IOpenApiSchema source, Schema own, Site at)
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

        composed = Choose(composed, source, source.OneOf, at, "oneOf");
        composed = Choose(composed, source, source.AnyOf, at, "anyOf");
        return composed with { IsNullable = composed.IsNullable || own.IsNullable || Composition.AllowsNull(source) };
    }

    private Schema Merge(IOpenApiSchema source, Schema own, IList<IOpenApiSchema>? members, Site at)
    {
        var parts = new List<(string? Name, Schema Schema)>();
        for (var i = 0; i < (members?.Count ?? 0); i++)
        {
            var member = read(members![i], at / i);
            parts.Add((member.Reference, Follow(member)));
            if (own.Text.Pattern is { } one && Follow(member).Text.Pattern is { } other && one != other)
            {
                context.Report(DiagnosticRules.TwoPatterns, at / i, one, other);
            }

            var merger = MergerAt(at / i);
            own = subtypes.IsSubtype(source) ? merger.Merge(own, member) : merger.Add(own, member);
        }

        TellLosses(own, members, at);
        return parts.Count == 0 || own.Reference is not null ? own : own with
        {
            Annotations = own.Annotations.Where(note => note.Keyword != "allOf").Append(AnnotationReader.Members(parts))
                .OrderBy(note => note.Keyword, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private void TellLosses(Schema merged, IList<IOpenApiSchema>? members, Site at)
    {
        for (var i = 0; merged.Reference is null && i < (members?.Count ?? 0); i++)
        {
            if (members![i] is OpenApiSchemaReference { Reference.Id: { } name } && isPartOf(name))
            {
                context.Report(DiagnosticRules.MergesItsHolder, at / i, name);
            }
        }
    }

    private Schema Choose(Schema composed, IOpenApiSchema source, IList<IOpenApiSchema>? members, Site schemaAt, string keyword)
    {
        var at = schemaAt / keyword;
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

        var isExclusive = keyword == "oneOf";
        var choice = new AlternativesBuilder(Follow).Build(alternatives, isExclusive, source.Discriminator);
        if (choice is null)
        {
            // They only limit what the other keywords describe.
            return context.Assertions.Keyword(source, schemaAt, keyword) is { } rule
                ? composed with { ValueAssertions = composed.ValueAssertions.Append(rule).ToEquatableArray() }
                : composed;
        }

        // An alternative without a type is no case of a union, but what it demands counts.
        if (alternatives.Any(alternative => alternative.UntypedAssertions.Count > 0)
            && context.Assertions.Keyword(source, schemaAt, keyword) is { } any)
        {
            choice = choice with { ValueAssertions = choice.ValueAssertions.Append(any).ToEquatableArray() };
        }

        check.Remember(at, choice.Alternatives, alternatives);
        return MergerAt(at).Add(composed, choice);
    }

    private SchemaMerger MergerAt(Site at) =>
        new(Follow, keyword => context.Report(DiagnosticRules.ConflictingSchemas, at, keyword));

    /// <summary>The schema behind a reference, with the keywords that stand beside the reference.</summary>
    private Schema Follow(Schema schema) => ReferenceChain.Steps(schema, component).Aggregate(schema, (stated, step) => step.Schema with
    {
        Description = stated.Description.Length > 0 ? stated.Description : step.Schema.Description,
        IsDeprecated = stated.IsDeprecated || step.Schema.IsDeprecated,
        ValueAssertions = step.Schema.ValueAssertions.Concat(stated.ValueAssertions).Distinct().ToEquatableArray(),
    });
}
