using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the parameters of an operation, and those of its path that it does not override.</summary>
internal sealed class ParameterReader(ReadingContext context, SchemaReader schemas)
{
    private static readonly Schema Text = new() { Types = JsonTypes.String };

    private readonly EncodingReader _encodings = new(context, schemas);
    private readonly StyleReader _styles = new(context);

    public EquatableArray<Parameter> Read(
        string path, IList<IOpenApiParameter>? shared, Site sharedAt, IList<IOpenApiParameter>? own, Site ownAt)
    {
        var found = new List<Parameter>();
        AddAll(own, ownAt / "parameters");
        AddAll(shared, sharedAt / "parameters");
        found.AddRange(Undeclared(path, found, ownAt).ToList());
        return found.ToEquatableArray();

        void AddAll(IList<IOpenApiParameter>? sources, Site at)
        {
            for (var i = 0; i < (sources?.Count ?? 0); i++)
            {
                if (ReadOne(path, sources![i], at / i) is { } parameter
                    && !found.Any(other => other.Name == parameter.Name && other.In == parameter.In)
                    && IsSent(parameter, sources[i], at / i))
                {
                    found.Add(parameter);
                }
            }
        }
    }

    /// <summary>A variable of the path that no parameter declares is a required string: without it the path cannot be built.</summary>
    private IEnumerable<Parameter> Undeclared(string path, List<Parameter> declared, Site at)
    {
        foreach (var name in PathTemplate.Variables(path).Distinct(StringComparer.Ordinal))
        {
            if (!declared.Any(p => p.In == ParameterIn.Path && p.Name == name))
            {
                context.Report(DiagnosticRules.UndeclaredPathParameter, at, name);
                yield return new Parameter
                {
                    Name = name,
                    In = ParameterIn.Path,
                    IsRequired = true,
                    Schema = Text,
                };
            }
        }
    }

    /// <summary>An optional parameter that cannot be sent is left out. With a required one, the operation is left out.</summary>
    private bool IsSent(Parameter parameter, IOpenApiParameter source, Site at)
    {
        if (parameter.IsRequired || Supported.WhyNot(source) is not { } reason)
        {
            return true;
        }

        context.Report(DiagnosticRules.ParameterLeftOut, at, parameter.Name, reason);
        return false;
    }

    private Parameter? ReadOne(string path, IOpenApiParameter source, Site at)
    {
        if (source.In is not { } location || string.IsNullOrEmpty(source.Name) || IsOwnHeader(source))
        {
            return null;
        }

        var declared = location switch
        {
            ParameterLocation.Path => ParameterIn.Path,
            ParameterLocation.Header => ParameterIn.Header,
            ParameterLocation.Cookie => ParameterIn.Cookie,
            ParameterLocation.QueryString => ParameterIn.QueryString,
            _ => ParameterIn.Query,
        };
        var isVariable = declared == ParameterIn.Query && PathTemplate.QueryVariables(path).Contains(source.Name);
        var sentIn = isVariable ? ParameterIn.Path : declared;
        var (style, explode) = _styles.Read(declared, source.Content is null ? source.Style : null, source.Explode, at);
        var content = source.Schema is null ? ReadContent(source, at / "content") : null;
        return context.At(new Parameter
        {
            Name = source.Name!,
            In = sentIn,
            IsRequired = source.Required || sentIn == ParameterIn.Path,
            Style = ParameterStyles.Allows(sentIn, style) ? style : ParameterStyles.Default(sentIn),
            Explode = explode,
            AllowReserved = source.AllowReserved,
            Content = content,
            Schema = content?.Schema ?? schemas.Read(source.Schema, at / "schema"),
            Description = source.Description ?? "",
            IsDeprecated = source.Deprecated,
            Annotations = OperationAnnotations.Of(source),
        }, at);
    }

    /// <summary>OpenAPI allows one content. Of several, the preferred one that can be sent is used.</summary>
    private MediaContent? ReadContent(IOpenApiParameter source, Site at) =>
        source.Content?
            .Where(Supported.IsWritable)
            .OrderBy(entry => MediaTypes.FormOf(entry.Key, isBinary: false))
            .Select(entry => new MediaContent(entry.Key, ReadSchema(entry.Key, entry.Value, at / entry.Key / "schema"))
            {
                Encodings = _encodings.Read(entry.Key, entry.Value?.Encoding, at / entry.Key / "encoding"),
            })
            .FirstOrDefault();

    private Schema ReadSchema(string mediaType, IOpenApiMediaType? source, Site at) =>
        source?.Schema is null && !MediaTypes.IsJson(mediaType) ? Text : schemas.Read(source?.Schema, at);

    /// <summary>
    /// OpenAPI, Parameter Object: a parameter of one of these names is ignored. Other parts of a document describe these headers.
    /// </summary>
    private static bool IsOwnHeader(IOpenApiParameter source) =>
        source.In == ParameterLocation.Header && source.Name?.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION";
}
