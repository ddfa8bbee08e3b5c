using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Checks;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Plans the bodies of one status: a case for each type in which they come, whatever the number of media types.</summary>
internal sealed class ContentBuilder(BuildingScope scope, CheckBuilder checks)
{
    private const int StreamRank = 4;

    public IEnumerable<CasePlan> BuildAll(Response response, CasePlan plan, string operation)
    {
        var forms = new ResponseForms(response, plan.IsSuccess, scope.Catalog.Follow);
        var read = from content in response.Contents
                   let form = forms.Of(content)
                   where form is not null
                   select (Content: content, Form: form.Value);
        var built = new List<(Schema? Schema, CasePlan Case)>();
        foreach (var (content, form) in read.OrderBy(one => Rank(one.Content, one.Form)))
        {
            var same = forms.IsJson(content) ? built.FindIndex(one => IsSame(one.Schema, one.Case, content)) : -1;
            if (same < 0)
            {
                var one = Build(plan, content, form, operation, built.Count > 0);
                same = built.FindIndex(other => Equals(other.Case.Type, one.Type) && other.Case.IsSequence == one.IsSequence);
                if (same < 0)
                {
                    built.Add((content.Schema, one));
                    continue;
                }
            }

            var known = built[same];
            var readings = ReadingsOf(content, form, known.Case.Type!);
            built[same] = (known.Schema, known.Case with { Readings = known.Case.Readings.Concat(readings).ToEquatableArray() });
        }

        return built.Select(one => one.Case);
    }

    /// <summary>What everyone can read stands before what needs a program of its own.</summary>
    private static int Rank(MediaContent content, BodyForm form) => form switch
    {
        _ when content.Sequence != SequenceKind.None => StreamRank + 1,
        BodyForm.Json => MediaTypes.Essence(content.MediaType) == "application/json" ? 0 : 1 + MediaTypes.Vagueness(content.MediaType) / 2,
        BodyForm.Text => 3,
        _ => StreamRank,
    };

    /// <summary>One schema in several kinds of JSON is one type.</summary>
    private static bool IsSame(Schema? schema, CasePlan one, MediaContent content) =>
        content is { Sequence: SequenceKind.None, Schema: not null }
        && one.Readings[0].Body is BodyKind.Json or BodyKind.Any
        && Equals(schema, content.Schema);

    private CasePlan Build(CasePlan plan, MediaContent content, BodyForm form, string operation, bool isAlternate)
    {
        var suffix = isAlternate ? SuffixOf(content, form, plan.IsSuccess) : "";
        var type = TypeOf(plan, content, form, operation, suffix);
        var schema = content.Sequence != SequenceKind.None ? content.Item : form == BodyForm.Json ? content.Schema : null;
        return plan with
        {
            Name = plan.Name + suffix,
            IsAlternate = isAlternate,
            Type = type,
            Readings = ReadingsOf(content, form, type).ToEquatableArray(),
            Validation = schema is null
                ? ValidationPlan.None
                : checks.ForValue(schema, type is SequenceReference sequence ? sequence.Item : type),
            InnerError = plan.IsSuccess && form == BodyForm.Json && schema is not null ? InnerErrorOf(schema, type) : null,
        };
    }

    private TypeReference TypeOf(CasePlan plan, MediaContent content, BodyForm form, string operation, string suffix)
    {
        if (content.Sequence != SequenceKind.None)
        {
            var item = content.Item is { } schema ? scope.Types.Resolve(schema, operation + "Item", Direction.Response)
                : content.Sequence == SequenceKind.Events ? ScalarTypes.String : ScalarTypes.Any;
            var isEvents = content.Sequence == SequenceKind.Events;

            // Text is not parsed, so it is never null, whatever the schema allows.
            return new SequenceReference(isEvents && IsString(item) ? item.NotNull() : item, isEvents);
        }

        return form switch
        {
            BodyForm.Json when content.Schema is { } schema =>
                scope.Types.Resolve(schema, NameHint(plan, schema, operation, suffix), Direction.Response),
            BodyForm.Json => MediaTypes.IsProblem(content.MediaType) ? ScalarTypes.Problem : ScalarTypes.Any,
            BodyForm.Text => ScalarTypes.String,
            _ => plan.IsSuccess ? ScalarTypes.Stream : ScalarTypes.Bytes,
        };
    }

    /// <summary>
    /// Text and streams are one case each, so their names do not depend on what is added; JSON is named by its media type.
    /// </summary>
    private static string SuffixOf(MediaContent content, BodyForm form, bool isSuccess) => content.Sequence switch
    {
        SequenceKind.Events => "Events",
        SequenceKind.Lines or SequenceKind.Records => "Items",
        _ => form switch
        {
            BodyForm.Json => Identifier.Pascal(MediaTypes.Essence(content.MediaType).Split('/').Last(), "Other"),
            BodyForm.Text => "Text",
            _ => isSuccess ? "Stream" : "Bytes",
        },
    };

    /// <summary>An object is the body, but an array is not: its items are what needs a name.</summary>
    private static string NameHint(CasePlan plan, Schema schema, string operation, string suffix)
    {
        var stem = operation + (plan.IsSuccess ? "Response" : plan.Name) + suffix;
        return schema.Types == JsonTypes.Array ? stem : stem + "Body";
    }

    /// <summary>A server that may send anything sends text as it is: it need not become JSON first.</summary>
    private static IEnumerable<ReadingPlan> ReadingsOf(MediaContent content, BodyForm form, TypeReference type)
    {
        var body = content.Sequence switch
        {
            SequenceKind.Events => type is SequenceReference { Item: var item } && IsString(item) ? BodyKind.TextEvents : BodyKind.Events,
            SequenceKind.Lines => BodyKind.Lines,
            SequenceKind.Records => BodyKind.Records,
            _ when type is ScalarReference { Type: ScalarType.Stream } => BodyKind.Stream,
            _ when form is not (BodyForm.Json or BodyForm.Text) => BodyKind.Bytes,
            _ when form == BodyForm.Text && IsString(type) => BodyKind.Text,
            _ when MediaTypes.Vagueness(content.MediaType) > 0 && type is ScalarReference { IsAny: true } => BodyKind.Any,
            _ => BodyKind.Json,
        };
        yield return new ReadingPlan(content.MediaType, body);
        if (body == BodyKind.Json && IsString(type) && MediaTypes.Vagueness(content.MediaType) == 2)
        {
            yield return new ReadingPlan("text/*", BodyKind.Text);
        }
    }

    private static bool IsString(TypeReference type) => type is ScalarReference { Type: ScalarType.String };

    private InnerErrorPlan? InnerErrorOf(Schema schema, TypeReference type)
    {
        var target = scope.Catalog.Follow(schema);
        if (target.ErrorPointer.Length == 0 || type is not ModelReference { Kind: ModelKind.Record } model)
        {
            return null;
        }

        var name = target.ErrorPointer.TrimStart('/');
        return scope.Models.PropertyOf(model.Name, name) is { } member
            ? new InnerErrorPlan("", member.Name, member.Type.NotNull())
            : null;
    }
}
