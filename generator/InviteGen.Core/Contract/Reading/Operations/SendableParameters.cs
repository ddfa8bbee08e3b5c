using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Decides which parameters can be sent.</summary>
internal sealed class SendableParameters(SchemaTrial schemas)
{
    /// <summary>Why a parameter cannot be sent; null when it can.</summary>
    public string? WhyNot(ParameterSource parameter)
    {
        if (parameter is { SentIn: ParameterIn.QueryString, HasContent: false })
        {
            return "it has 'in: querystring' but no 'content'";
        }

        if (parameter.HasContent && !ContentsOf(parameter).Any())
        {
            var mediaTypes = string.Join(" or ", parameter.Source.Content!.Keys);
            return $"its content is {mediaTypes}, but only JSON, forms and plain text can be written";
        }

        return parameter.SentIn is ParameterIn.Header or ParameterIn.Cookie && !HttpToken.Is(parameter.Name)
            ? Supported.NameNotAllowed
            : null;
    }

    /// <summary>The media types in which a parameter can be written.</summary>
    public IEnumerable<KeyValuePair<string, IOpenApiMediaType>> ContentsOf(ParameterSource parameter) =>
        (parameter.Source.Content ?? new Dictionary<string, IOpenApiMediaType>()).Where(content => IsWritable(parameter, content));

    /// <summary>What is not JSON or a form must be text already. That depends on what the contract makes of the schema.</summary>
    private bool IsWritable(ParameterSource parameter, KeyValuePair<string, IOpenApiMediaType> content)
    {
        if (MediaTypes.FormOf(content.Key, isBinary: false) is BodyForm.Json or BodyForm.UrlEncoded
            || content.Value?.Schema is not { } source)
        {
            return true;
        }

        var schema = schemas.Read(source, parameter.At / "content" / content.Key / "schema");
        return schema.Alternatives.Schemas.Count == 0
            && (schema.Types is JsonTypes.None or JsonTypes.String
                || (MediaTypes.IsText(content.Key) && (schema.Types & (JsonTypes.Object | JsonTypes.Array)) == 0));
    }
}
