using System.Runtime.Loader;
using System.Text.Json.Nodes;
using InviteGen.Bench.Compiling;

namespace InviteGen.Bench.UriTemplates;

/// <summary>The suite of RFC 6570: what OpenAPI can say becomes a client, and its requests must address what the suite says.</summary>
internal static class UriTemplateRun
{
    /// <summary>Where generated clients differ on purpose.</summary>
    private static readonly Dictionary<string, string> Deliberate = new(StringComparer.Ordinal)
    {
        ["{/var,empty}"] = "refused: without its last segment the request addresses another resource",
        ["X{.empty_keys}"] = "the table of OpenAPI, \"Style Examples\", has the delimiter where RFC 6570 has nothing",
        ["X{.empty_keys*}"] = "the table of OpenAPI, \"Style Examples\", has the delimiter where RFC 6570 has nothing",
    };

    /// <returns>False when a client disagrees without a reason, or a reason is not needed any more.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var cases = TemplateCase.Read(folder).ToList();
        var operations = new List<TemplateOperation>();
        var reasons = new List<(string Reason, TemplateCase Case)>();
        foreach (var one in cases)
        {
            var (operation, reason) = Expressible.Translate(one, "c" + operations.Count);
            if (operation is not null)
            {
                operations.Add(operation);
            }
            else
            {
                reasons.Add((reason!, one));
            }
        }

        var caller = Compile(operations, cancellationToken);
        var results = operations.Select((operation, index) => (operation, Target: Call(caller, operation, index))).ToList();
        var different = results.Where(result => !result.operation.Targets.Contains(result.Target)).ToList();
        var isWell = !different.Exists(IsUnexpected) && Deliberate.Keys.All(
            template => different.Any(result => result.operation.Case.Template == template));
        different.ForEach(Print);
        foreach (var group in reasons.GroupBy(pair => pair.Reason, pair => pair.Case.Template).OrderByDescending(group => group.Count()))
        {
            Console.WriteLine($"{group.Count(),4} cannot be said in OpenAPI: {group.Key}: {string.Join(" ", group.Distinct())}");
        }

        Console.WriteLine(
            $"{operations.Count - different.Count} of {operations.Count} templates agree, {different.Count} differ; "
            + $"{reasons.Count} of {cases.Count} cannot be said in OpenAPI");
        return isWell && operations.Count > 0;
    }

    private static bool IsUnexpected((TemplateOperation Operation, string Target) result) =>
        !Deliberate.ContainsKey(result.Operation.Case.Template);

    private static void Print((TemplateOperation Operation, string Target) result)
    {
        var (one, target) = (result.Operation.Case, result.Target);
        Console.WriteLine(Deliberate.TryGetValue(one.Template, out var reason)
            ? $"differs {one.Template} ({one.Section}): {reason}"
            : $"WRONG {one.Template} ({one.Section}): {target} instead of {string.Join(" or ", result.Operation.Targets)}");
    }

    private static ClientCaller Compile(List<TemplateOperation> operations, CancellationToken cancellationToken)
    {
        var paths = new JsonObject();
        for (var i = 0; i < operations.Count; i++)
        {
            paths[operations[i].Path] = new JsonObject { ["get"] = operations[i].ToOpenApi("c" + i) };
        }

        var document = new JsonObject
        {
            ["openapi"] = "3.2.0",
            ["info"] = new JsonObject { ["title"] = "URI templates", ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "http://localhost" }),
            ["paths"] = paths,
        };
        var build = Consumer.Generate(
            [new ConsumerFile("templates.json", document.ToJsonString(), ("Role", "spec"))], cancellationToken);
        return new(build.Load(AssemblyLoadContext.Default, cancellationToken), "Acme.Templates.TemplatesClient");
    }

    private static string Call(ClientCaller caller, TemplateOperation operation, int index)
    {
        var values = operation.Parameters.Select((parameter, at) => (
                Name: ClientCaller.Plain(parameter!["name"]!.GetValue<string>()), Value: operation.Case.Values[operation.Values[at]]))
            .ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        try
        {
            return caller.CallAsync($"C{index}Async", values).GetAwaiter().GetResult();
        }
        catch (ArgumentException refusal)
        {
            return "refused: " + refusal.Message;
        }
    }
}
