using InviteGen.Core.Contract.Reading.Assertions;
using InviteGen.Core.Contract.Reading.Schemas;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Documents.Library;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>
/// Reads what a schema is composed of: the members of <c>allOf</c> are merged into it, those of <c>oneOf</c> and <c>anyOf</c> are its
/// alternatives.
/// </summary>
internal sealed class CompositionReader(
    ReadingContext context, AssertionReader assertions, SchemaScope scope, SubtypeReader subtypes, AlternativesCheck check)
{
    private readonly AlternativesBuilder _alternatives = new(scope);
    private readonly InferredType _inferred = new(scope);
    private readonly TrivialComposition _trivial = new(scope.Sources);

    /// <summary>The schema with all that it is composed of.</summary>
    /// <param name="source">The schema.</param>
    /// <param name="own">What its own keywords say.</param>
    /// <param name="at">Where it stands.</param>
    public Schema Compose(IOpenApiSchema source, Schema own, Site at)
    {
        var composed = ComposeMembers(source, own, at);
        var isUntyped = composed is { Reference: null, Types: JsonTypes.None, Alternatives.Schemas.Count: 0 };
        return isUntyped && assertions.Whole(source, at) is { } whole ? composed with { UntypedAssertions = [whole] } : composed;
    }

    private Schema ComposeMembers(IOpenApiSchema source, Schema own, Site at)
    {
        if (_trivial.Only(source) is { } only && !own.LimitsValues && !subtypes.IsSubtype(source))
        {
            var inner = scope.Read(only.Schema, at / only.Keyword / only.Index);
            return SchemaKeywords.Annotate(source, inner with { IsNullable = inner.IsNullable || _trivial.AllowsNull(source) });
        }

        var merged = Merge(source, own, at / "allOf");
        if (subtypes.ListsItsSubtypes(source))
        {
            return merged;
        }

        var composed = AddAlternatives(merged, source, source.OneOf, at, "oneOf");
        composed = AddAlternatives(composed, source, source.AnyOf, at, "anyOf");
        return composed with
        {
            IsNullable = composed.IsNullable || merged.IsNullable || _trivial.AllowsNull(source) || NullableMark.IsOn(source),
        };
    }

    private Schema Merge(IOpenApiSchema source, Schema own, Site at)
    {
        var members = source.AllOf ?? [];
        var read = new List<(string? Name, Schema Schema)>();
        for (var i = 0; i < members.Count; i++)
        {
            var member = scope.Read(members[i], at / i);
            var target = scope.FollowStated(member);
            read.Add((member.Reference, target));
            if (own.Text.Pattern is { } first && target.Text.Pattern is { } second && first != second)
            {
                context.Report(DiagnosticRules.TwoPatterns, at / i, first, second);
            }

            var merger = new SchemaMerger(context, scope, at / i);
            own = subtypes.IsSubtype(source) ? merger.Merge(own, member) : merger.Add(own, member);
        }

        if (read.Count == 0 || own.Reference is not null)
        {
            return own;
        }

        ReportHolders(members, at);
        return own with { Members = MemberList.Of(read) };
    }

    /// <summary>Reports members that contain this schema: they are not known yet, so nothing of them was merged.</summary>
    private void ReportHolders(IList<IOpenApiSchema> members, Site at)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i] is OpenApiSchemaReference { Reference.Id: { } name } && scope.IsPartOf(name))
            {
                context.Report(DiagnosticRules.MergesItsHolder, at / i, name);
            }
        }
    }

    private Schema AddAlternatives(Schema composed, IOpenApiSchema source, IList<IOpenApiSchema>? members, Site owner, string keyword)
    {
        if (members is not { Count: > 0 })
        {
            return composed;
        }

        var at = owner / keyword;
        var alternatives = new List<Schema>();
        for (var i = 0; i < members.Count; i++)
        {
            if (!_trivial.IsNull(members[i]))
            {
                alternatives.Add(scope.Read(members[i], at / i));
            }
        }

        var built = _alternatives.Build(alternatives, isExclusive: keyword == "oneOf", source.Discriminator);
        if (built is null)
        {
            return WithAssertion(composed, source, owner, keyword);
        }

        built = NumberOrText.Of(composed, built) ?? built;

        // An alternative without a type becomes no case in C#, but its assertions count.
        if (alternatives.Any(alternative => alternative.UntypedAssertions.Count > 0))
        {
            built = WithAssertion(built, source, owner, keyword);
        }

        check.Remember(at, built.Alternatives, alternatives);
        return _inferred.Add(source, composed, built, new SchemaMerger(context, scope, at));
    }

    /// <summary>Keeps a keyword as an assertion.</summary>
    private Schema WithAssertion(Schema schema, IOpenApiSchema source, Site at, string keyword) =>
        assertions.Keyword(source, at, keyword) is { } assertion
            ? schema with { ValueAssertions = schema.ValueAssertions.Append(assertion).ToEquatableArray() }
            : schema;
}
