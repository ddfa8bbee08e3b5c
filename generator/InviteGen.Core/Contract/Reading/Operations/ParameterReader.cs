using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the parameters that count for an operation. What others describe does not come into the contract.</summary>
internal sealed class ParameterReader(ReadingContext context, SchemaReader schemas, SendableParameters sendable)
{
    private static readonly Schema Text = new() { Types = JsonTypes.String };

    private readonly EncodingReader _encodings = new(context, schemas);
    private readonly StyleReader _styles = new(context, schemas);

    /// <summary>Reads them, and the variables of the path that none declares.</summary>
    /// <param name="path">The path template.</param>
    /// <param name="sources">The parameters that count.</param>
    /// <param name="at">Where the operation stands.</param>
    public EquatableArray<Parameter> Read(string path, IReadOnlyList<ParameterSource> sources, Site at)
    {
        var found = sources.Where(IsSent).Select(ReadOne).ToList();
        found.AddRange(Undeclared(path, found, at).ToList());
        return found.ToEquatableArray();
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

    /// <summary>An optional parameter that cannot be sent is left out. With a required one, the operation was left out before.</summary>
    private bool IsSent(ParameterSource parameter)
    {
        if (sendable.WhyNot(parameter) is not { } reason)
        {
            return true;
        }

        context.Report(DiagnosticRules.ParameterLeftOut, parameter.At, parameter.Name, reason);
        return false;
    }

    private Parameter ReadOne(ParameterSource parameter)
    {
        var (source, at, sentIn) = (parameter.Source, parameter.At, parameter.SentIn);
        if (parameter.UsedOfBoth is { } used)
        {
            context.AddViolation($"a parameter must not have both 'schema' and 'content'; '{used}' is used", at / "content");
        }

        var content = parameter.HasContent ? ReadContent(parameter, at / "content") : null;
        var schema = content?.Schema ?? schemas.Read(source.Schema, at / "schema");
        var (style, explode) = parameter.HasContent
            ? StyleReader.Assume(sentIn)
            : _styles.Read(parameter.Declared, sentIn, at, schema);
        return context.At(new Parameter
        {
            Name = parameter.Name,
            In = sentIn,
            IsRequired = parameter.IsRequired,
            Style = style,
            Explode = explode,
            AllowReserved = source.AllowReserved,
            Content = content,
            Schema = schema,
            Description = source.Description ?? "",
            IsDeprecated = source.Deprecated,
            Annotations = OperationAnnotations.Of(source),
        }, at);
    }

    /// <summary>OpenAPI allows one content. Of several, the preferred one that can be sent is used.</summary>
    private MediaContent? ReadContent(ParameterSource parameter, Site at) =>
        sendable.ContentsOf(parameter)
            .OrderBy(entry => MediaTypes.FormOf(entry.Key, isBinary: false))
            .Select(entry => ReadContent(entry.Key, entry.Value, at / entry.Key))
            .FirstOrDefault();

    private MediaContent ReadContent(string mediaType, IOpenApiMediaType? source, Site at)
    {
        var schema = ReadSchema(mediaType, source, at / "schema");
        return new(mediaType, schema) { Encodings = _encodings.Read(mediaType, schema, source?.Encoding, at / "encoding") };
    }

    private Schema ReadSchema(string mediaType, IOpenApiMediaType? source, Site at) =>
        source?.Schema is null && !MediaTypes.IsJson(mediaType) ? Text : schemas.Read(source?.Schema, at);
}
