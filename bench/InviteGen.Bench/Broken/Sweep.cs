using System.Globalization;
using System.Text.Json.Nodes;
using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Bench.Broken;

/// <summary>Puts other values into a JSON document, one at a time, and says what each costs. The tests of Core use it too.</summary>
internal sealed class Sweep
{
    private static readonly string[] Needed = ["parameters", "requestBodies", "pathItems"];

    private readonly string _text;
    private readonly JsonObject _root;
    private readonly List<string> _operations;

    public Sweep(string text)
    {
        (_text, _root) = (text, JsonNode.Parse(text)!.AsObject());
        _operations = Read(text, out var fault);
        if (fault is not null)
        {
            throw new ArgumentException($"The document itself: {fault}", nameof(text));
        }
    }

    /// <summary>What is put everywhere, as JSON.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        "null", "true", "0", "-1.5", "1e999", "\"\"", "\"text\"", "[]", "{}", "[null]", "[[]]", "{\"\": null}", "{\"$ref\": 1}",
        "{\"$ref\": \"\"}", "{\"$ref\": \"#/nowhere\"}", "{\"$ref\": \"http://[\"}",
    ];

    /// <summary>The addresses of all values, but for those without which nothing is left to read.</summary>
    public IEnumerable<string[]> Places => PlacesIn(_root).Where(place => place is not (["openapi"] or ["swagger"] or ["paths"]));

    /// <summary>What is wrong when a place has another value; null: no more is lost than the operations that the value is for.</summary>
    public string? FaultOf(string[] place, string value)
    {
        try
        {
            var left = Read(With(place, value), out var fault);
            var lost = _operations.Except(left).Where(operation => !MayGoWith(place, operation)).ToList();
            return fault ?? (lost.Count > 0 ? $"lost {string.Join(", ", lost)}" : null);
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }

    private static List<string> Read(string text, out string? fault)
    {
        var project = new SpecProject(new SpecText("document.json", text))
        {
            Namespace = "Acme.Document",
            ClientName = "DocumentClient",
            SupportNamespace = "Acme.Support",
        };
        var reading = SpecCompiler.Read(project, CancellationToken.None);
        var internalFault = reading.Findings.FirstOrDefault(finding => finding.Rule == DiagnosticRules.InternalFault)?.Message;
        fault = internalFault ?? (reading.Contract is null ? "nothing is generated" : null);
        return [.. (reading.Contract?.Operations ?? []).Select(operation => $"{operation.Method} {operation.Path}")];
    }

    // An operation may go with what stands in it, in its path, or in a parameter or body that it refers to.
    private bool MayGoWith(string[] place, string operation)
    {
        var (method, path) = (operation.Split(' ')[0], operation.Split(' ')[1]);
        if (place[0] == "paths")
        {
            var target = (_root["paths"]![path] as JsonObject)?["$ref"]?.GetValue<string>();
            return (place[1] == path || target == "#/paths/" + place[1].Replace("/", "~1", StringComparison.Ordinal))
                && (place.Length == 2 || place[2] is "parameters" or "$ref" || place.Contains(method.ToLowerInvariant())
                    || (place[2] == "additionalOperations" && (place.Length == 3 || place[3] == method)));
        }

        var sections = place[0] == "components" ? place.Skip(1).Take(2).ToArray() : place.Take(2).ToArray();
        var text = _root["paths"]![path]!.ToJsonString();
        return Needed.Where(needed => sections.Length == 0 || needed == sections[0])
            .Any(needed => text.Contains(sections.Length == 2 ? $"/{needed}/{sections[1]}\"" : $"/{needed}/", StringComparison.Ordinal));
    }

    private string With(string[] place, string value)
    {
        var root = JsonNode.Parse(_text)!;
        var container = place[..^1].Aggregate(root, (node, token) => Child(node, token)!);
        if (container is JsonArray items)
        {
            items[int.Parse(place[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
        }
        else
        {
            container[place[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }

    private static IEnumerable<string[]> PlacesIn(JsonNode? node, params string[] at)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (key, value) in children)
        {
            string[] here = [.. at, key];
            yield return here;
            foreach (var below in PlacesIn(value, here))
            {
                yield return below;
            }
        }
    }

    private static JsonNode? Child(JsonNode node, string token) =>
        node is JsonArray items ? items[int.Parse(token, CultureInfo.InvariantCulture)] : node[token];
}
