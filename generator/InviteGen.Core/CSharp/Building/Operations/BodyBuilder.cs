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

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Plans what an operation sends: one body for each argument that its methods may take, preferred first.</summary>
internal sealed class BodyBuilder(BuildingScope scope, CheckBuilder checks)
{
    private readonly PartsBuilder _parts = new(scope.Catalog, scope.Types);

    public IEnumerable<BodyPlan> BuildAll(Operation operation, string name, string argument)
    {
        var isFirst = true;
        var taken = new HashSet<TypeReference>();
        foreach (var (content, nameHint) in (operation.Body?.Contents ?? []).SelectMany(content => Split(content, name)))
        {
            var plan = Build(operation.Body!, content, nameHint) with { Name = argument };
            // The contents have different types, but two alternatives of a multipart body may have the same.
            if (taken.Add(plan.Type.NotNull().WithoutCodec()))
            {
                // Without a body, two methods that may do without one would be the same.
                yield return plan with { IsRequired = plan.IsRequired || !isFirst };
                isFirst = false;
            }
        }
    }

    /// <summary>Parts are no JSON, so alternatives of them are an argument each instead of a hierarchy.</summary>
    private IEnumerable<(MediaContent Content, string NameHint)> Split(MediaContent content, string name)
    {
        var follow = scope.Catalog.Follow;
        var forms = PartContent.HasParts(content, follow) ? PartContent.Forms(content.Schema!, follow).ToList() : [];
        return forms.Count < 2
            ? [(content, name)]
            : forms.Select((form, index) => (
                content with { Schema = form },
                name + (form.Origin.Length > 0 ? Identifier.Pascal(form.Origin) : $"Option{index + 1}")));
    }

    private BodyPlan Build(RequestBody body, MediaContent content, string nameHint)
    {
        var schema = content.Schema ?? Schema.Anything;
        var form = MediaTypes.FormOf(content, scope.Catalog.Follow);
        var hasParts = PartContent.HasParts(content, scope.Catalog.Follow);
        var type = form switch
        {
            BodyForm.Text => ScalarTypes.String,
            BodyForm.Binary => ScalarTypes.File,
            BodyForm.Multipart when hasParts => _parts.Resolve(schema, nameHint + "Multipart", content.Encodings),
            BodyForm.Multipart => scope.Types.Resolve(schema, nameHint + "Multipart", Direction.Request),
            BodyForm.UrlEncoded => scope.Types.Resolve(schema, nameHint + "Form", Direction.Request),
            _ => scope.Types.Resolve(schema, nameHint + "Request", Direction.Request),
        };
        return new BodyPlan
        {
            Name = "body",
            Type = type,
            Form = form,
            Declared = content.MediaType,
            MediaType = Concrete(content.MediaType, form),
            Encodings = content.Encodings,
            HasParts = hasParts,
            IsRequired = body.IsRequired,
            Description = body.Description.Length > 0 ? body.Description : scope.Catalog.Follow(schema).Description,
            Validation = form == BodyForm.Binary ? ValidationPlan.None : checks.ForValue(schema, type),
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
