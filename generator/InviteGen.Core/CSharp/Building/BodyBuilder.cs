using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans what an operation sends: one body for each argument that its methods may take, preferred first.</summary>
internal sealed class BodyBuilder(TypeBuilder types, CheckBuilder checks)
{
    public IEnumerable<BodyPlan> BuildAll(Operation operation, string name, string argument)
    {
        var isFirst = true;
        var taken = new HashSet<TypeReference>();
        foreach (var (content, place) in (operation.Body?.Contents ?? []).SelectMany(content => Split(content, name)))
        {
            var plan = Build(operation.Body!, content, place) with { Name = argument };
            if (taken.Add(plan.Type.NotNull().WithoutCodec()))
            {
                // Without a body, two methods that may do without one would be the same.
                yield return plan with { IsRequired = plan.IsRequired || !isFirst };
                isFirst = false;
            }
        }
    }

    /// <summary>Parts are no JSON, so alternatives of them are an argument each instead of a hierarchy.</summary>
    private IEnumerable<(MediaContent Content, string Place)> Split(MediaContent content, string name)
    {
        var forms = PartContent.HasParts(content, types.Follow) ? PartContent.Forms(content.Schema!, types.Follow).ToList() : [];
        return forms.Count < 2
            ? [(content, name)]
            : forms.Select((form, index) => (
                content with { Schema = form },
                name + (form.Origin.Length > 0 ? Identifier.Pascal(form.Origin) : $"Option{index + 1}")));
    }

    private BodyPlan Build(RequestBody body, MediaContent content, string name)
    {
        var schema = content.Schema ?? Schema.Anything;
        var form = MediaTypes.FormOf(content, types.Follow);
        var hasParts = PartContent.HasParts(content, types.Follow);
        var type = form switch
        {
            BodyForm.Text => ScalarTypes.String,
            BodyForm.Binary => ScalarTypes.File,
            BodyForm.Multipart when hasParts => types.ResolveParts(schema, name + "Multipart", content.Encodings),
            BodyForm.Multipart => types.Resolve(schema, name + "Multipart", Direction.Request),
            BodyForm.UrlEncoded => types.Resolve(schema, name + "Form", Direction.Request),
            _ => types.Resolve(schema, name + "Request", Direction.Request),
        };
        return new BodyPlan
        {
            Name = "body",
            Type = type,
            Form = form,
            MediaType = Concrete(content.MediaType, form),
            Encodings = content.Encodings,
            HasParts = hasParts,
            IsRequired = body.IsRequired,
            Description = body.Description.Length > 0 ? body.Description : types.Follow(schema).Description,
            Validation = form == BodyForm.Binary ? Validation.ValidationPlan.None : checks.ForValue(schema, type),
        };
    }

    private static string Concrete(string mediaType, BodyForm form) => !mediaType.Contains('*') ? mediaType : form switch
    {
        BodyForm.Json => "application/json",
        BodyForm.Multipart => "multipart/form-data",
        BodyForm.Text => "text/plain",

        // The caller says which image it is.
        _ when mediaType[0] != '*' && !mediaType.StartsWith("application/", StringComparison.Ordinal) => mediaType,
        _ => "application/octet-stream",
    };
}
