using InviteGen.Core;
using InviteGen.Core.Findings;

namespace InviteGen.Bench.Overlays;

/// <summary>Overlays in folders named <c>pass</c> and <c>fail</c>, as the suite of the Overlay specification has them.</summary>
internal static class OverlayRun
{
    private const string Document = """
        openapi: 3.1.0
        info: {title: Document, version: 1.0.0, description: For overlays}
        tags: [{name: pets}]
        servers: [{url: https://example.com}]
        paths:
          /: {get: {operationId: root, responses: {'200': {description: d}}}}
          /foo: {get: {operationId: foo, responses: {'200': {description: d}}}}
          /bar: {get: {operationId: bar, parameters: [{name: filter, in: query}], responses: {'200': {description: d}}}}
          /pets: {get: {operationId: pets, parameters: [{name: limit, in: query}], responses: {'200': {description: d}}}}
        components: {schemas: {filterSchema: {type: string}}}
        """;

    /// <summary>Applies every overlay to one document.</summary>
    /// <returns>False when a pass case is refused, or a fail case is applied or refused without a place.</returns>
    public static bool Run(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var cases = folder.GetFiles("*.yaml", SearchOption.AllDirectories)
            .Where(file => file.Directory!.Name is "pass" or "fail")
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .ToList();
        var agreed = cases.Count(file => IsAgreed(file, Path.GetRelativePath(folder.FullName, file.FullName), cancellationToken));
        Console.WriteLine($"{agreed} of {cases.Count} overlays agree");
        return cases.Count > 0 && agreed == cases.Count;
    }

    private static bool IsAgreed(FileInfo file, string name, CancellationToken cancellationToken)
    {
        var project = new SpecProject(new("document.yaml", Document))
        {
            Overlay = new(name, File.ReadAllText(file.FullName)),
            Namespace = "Overlays",
            ClientName = "Client",
            SupportNamespace = "Support",
        };
        var errors = SpecCompiler.Read(project, cancellationToken).Findings
            .Where(finding => finding.Rule.Severity == FindingSeverity.Error)
            .ToList();
        var isAgreed = file.Directory!.Name == "pass" ? errors.Count == 0 : errors.Any(error => error.File == name);
        Console.WriteLine($"{(isAgreed ? "agrees" : "DIFFERS")} {name}");
        errors.ForEach(error => Console.WriteLine(
            $"    {error.File}({error.Range.Start.Line + 1},{error.Range.Start.Column + 1}) {error.Rule.Id}: {error.Message}"));
        return isAgreed;
    }
}
