using System.Text;
using System.Text.Json.Nodes;

namespace InviteGen.Bench.UriTemplates;

/// <summary>Says the same as a URI template in the words of OpenAPI 3.2.0, appendix C, or why that cannot be.</summary>
internal static class Expressible
{
    private static readonly char[] NotInSegment = ['/', '?', '#'];

    /// <param name="one">The case.</param>
    /// <param name="root">The first segment of its path, which tells it apart from the others.</param>
    /// <returns>The operation, or the reason why there is none.</returns>
    public static (TemplateOperation? Operation, string? Reason) Translate(TemplateCase one, string root)
    {
        var (path, parameters, values) = (new StringBuilder(), new JsonArray(), new List<string>());
        var pieces = TemplatePiece.Parse(one.Template);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, isInQuery) = (pieces[i], path.ToString().Contains('?', StringComparison.Ordinal));
            if (piece.Literal is { } literal)
            {
                path.Append(literal);
            }
            else if (WhyNot(one, piece, isInQuery) is { } reason)
            {
                return (null, reason);
            }
            else
            {
                Add(piece);
            }
        }

        var written = path.ToString();

        // A continuation continues something.
        var start = one.Template.StartsWith("{&", StringComparison.Ordinal) ? "?fixed=yes"
            : written.StartsWith('/') || one.Template.StartsWith("{?", StringComparison.Ordinal) ? ""
            : "/";
        var targets = one.Expected.Select(expected => $"/{root}{start}{expected}").ToList();
        return (new(one, $"/{root}{start}{written}", parameters, values, targets), null);

        void Add(TemplatePiece piece)
        {
            var isQuery = piece.Operator is '?' or '&';

            // "?ref={+path}" is one parameter of the query, whose name stands outside of the braces.
            var isNamedOutside = path.ToString() is var before && before.Contains('?', StringComparison.Ordinal) && before.EndsWith('=');
            var name = isNamedOutside ? before[(before.IndexOf('?', StringComparison.Ordinal) + 1)..^1] : null;
            path.Length = isNamedOutside ? before.IndexOf('?', StringComparison.Ordinal) : path.Length;
            for (var i = 0; i < piece.Variables.Count; i++)
            {
                var variable = piece.Variables[i];
                parameters.Add(Parameter(one, piece.Operator, variable, name));
                values.Add(variable.Name);
                path.Append(isQuery || isNamedOutside ? "" : $"{Separator(piece.Operator, i)}{{{variable.Name}}}");
            }
        }
    }

    private static string Separator(char operation, int index) => operation switch
    {
        '/' => "/",
        ' ' or '+' when index > 0 => ",",
        _ => "",
    };

    private static string? WhyNot(TemplateCase one, TemplatePiece piece, bool isInQuery)
    {
        var values = piece.Variables.Select(variable => one.Values[variable.Name]).ToList();
        var isNamed = isInQuery && piece.Variables.Count == 1;
        return piece switch
        {
            { Operator: '#' } => "a fragment is not sent to a server",
            _ when piece.Variables.Any(variable => variable.HasPrefix) => "OpenAPI has no prefix of a value (':3')",
            { Operator: '?' or '&' } => null,
            _ when isInQuery && !(isNamed && one.Template.Contains('=', StringComparison.Ordinal)) => "a parameter of the query has a name",
            _ when values.Contains(null) => "a parameter of the path is always there",
            _ when piece.Variables.DistinctBy(variable => variable.Name).Count() < piece.Variables.Count =>
                "a parameter stands once in a path",
            { Operator: '/' } when piece.Variables.Any(variable => variable.Explode && one.Values[variable.Name] is not JsonValue) =>
                "no style of OpenAPI separates items by slashes",
            { Operator: '+' } when !isInQuery && values.Any(value => value!.ToJsonString().IndexOfAny(NotInSegment) >= 0) =>
                "a value of the path may not hold '/', '?' or '#' as such (OpenAPI, Path Templating)",
            _ => null,
        };
    }

    private static JsonObject Parameter(TemplateCase one, char operation, TemplateVariable variable, string? name)
    {
        var isQuery = operation is '?' or '&' || name is not null;
        var text = new JsonObject { ["type"] = "string" };
        return new JsonObject
        {
            ["name"] = name ?? variable.Name,
            ["in"] = isQuery ? "query" : "path",
            ["required"] = !isQuery,
            ["style"] = isQuery ? "form" : operation switch { '.' => "label", ';' => "matrix", _ => "simple" },
            ["explode"] = variable.Explode,
            ["allowReserved"] = operation == '+',
            ["schema"] = one.Values[variable.Name] switch
            {
                JsonArray => new JsonObject { ["type"] = "array", ["items"] = text },
                JsonObject => new JsonObject { ["type"] = "object", ["additionalProperties"] = text },
                _ => text,
            },
        };
    }
}
