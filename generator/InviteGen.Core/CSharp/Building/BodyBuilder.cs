using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans what an operation sends: one body for each argument that its methods may take, preferred first.</summary>
internal sealed class BodyBuilder(TypeBuilder types, CheckBuilder checks)
{
    public IEnumerable<BodyPlan> BuildAll(Operation operation, string name, string argument)
    {
        var isFirst = true;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var content in operation.Body?.Contents ?? [])
        {
            var plan = Build(operation.Body!, content, name) with { Name = argument };
            if (taken.Add(plan.Type.Name))
            {
                // Without a body, two methods that may do without one would be the same.
                yield return plan with { IsRequired = plan.IsRequired || !isFirst };
                isFirst = false;
            }
        }
    }

    private BodyPlan Build(RequestBody body, MediaContent content, string name)
    {
        var schema = content.Schema ?? Schema.Anything;
        var form = MediaTypes.FormOf(content.MediaType, types.Follow(schema).Format == "binary");
        var hasFiles = form == BodyForm.Multipart && Files.Has(types.Follow(schema), types.Follow);
        var type = form switch
        {
            BodyForm.Text => ScalarTypes.String,
            BodyForm.Binary => ScalarTypes.File,
            BodyForm.Multipart when hasFiles => types.ResolveParts(schema, name + "Multipart"),
            BodyForm.Multipart => types.Resolve(schema, name + "Multipart", Usage.Request),
            BodyForm.UrlEncoded => types.Resolve(schema, name + "Form", Usage.Request),
            _ => types.Resolve(schema, name + "Request", Usage.Request),
        };
        return new BodyPlan
        {
            Name = "body",
            Type = type,
            Form = form,
            MediaType = Concrete(content.MediaType, form),
            Encodings = content.Encodings,
            HasFiles = hasFiles,
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
        _ => "application/octet-stream",
    };
}
