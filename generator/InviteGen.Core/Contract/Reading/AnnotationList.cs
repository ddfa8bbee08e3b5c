using System.Text.Json.Nodes;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Makes the annotations of a part of the contract from what the spec says of it.</summary>
internal static class AnnotationList
{
    /// <summary>Extensions that many vendors share: whether more values may come, and when something ends.</summary>
    private static readonly string[] Extensions = ["x-extensible-enum", "x-sunset"];

    /// <summary>The annotations in the order of their keywords.</summary>
    public static EquatableArray<Annotation> Sort(IEnumerable<Annotation> annotations) =>
        annotations.OrderBy(annotation => annotation.Keyword, StringComparer.Ordinal).ToEquatableArray();

    public static IEnumerable<Annotation> OfExtensions(IDictionary<string, IOpenApiExtension>? extensions) =>
        extensions is null ? [] : Extensions
            .Where(extensions.ContainsKey)
            .Select(name => (Name: name, Node: (extensions[name] as JsonNodeExtension)?.Node))
            .Where(entry => entry.Node is not null)
            .Select(entry => new Annotation(entry.Name, entry.Node!.ToJsonString()));

    /// <summary>The annotation of one text.</summary>
    public static Annotation OfText(string keyword, string value) => new(keyword, JsonValue.Create(value)!.ToJsonString());

    /// <summary>The annotation of several texts, each once and sorted; none where there are none.</summary>
    public static IEnumerable<Annotation> OfTexts(string keyword, IEnumerable<string> values)
    {
        var texts = values.Distinct(StringComparer.Ordinal).OrderBy(value => value, StringComparer.Ordinal).ToArray();
        return texts.Length == 0
            ? []
            : [new Annotation(keyword, new JsonArray([.. texts.Select(text => JsonValue.Create(text))]).ToJsonString())];
    }
}
