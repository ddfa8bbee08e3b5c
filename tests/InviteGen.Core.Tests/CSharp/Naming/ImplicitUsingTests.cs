using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Core.Tests.CSharp.Naming;

public sealed class ImplicitUsingTests
{
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    [Fact]
    public void Every_type_that_implicit_usings_bring_into_a_console_program_is_known()
    {
        var types = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .SelectMany(path => System.Reflection.Assembly.Load(Path.GetFileNameWithoutExtension(path)).GetExportedTypes())
            .Where(type => !type.IsNested && !type.IsGenericTypeDefinition && Namespaces.Contains(type.Namespace))
            .Select(type => type.Name)
            .Where(name => !name.EndsWith("Extensions", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Contains("Version", types);
        Assert.Empty(types.Except(ImplicitUsings.Types).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schemas_with_their_names_can_be_used_in_a_file_that_opens_both_namespaces()
    {
        string[] names =
        [
            "File", "Path", "Console", "Environment", "Timer", "Version", "Lock", "Attribute", "Results", "Endpoint", "Action",
        ];
        var properties = string.Join(", ", names.Select(name => $$"""p{{name}}: { $ref: '#/components/schemas/{{name}}' }"""));
        var generated = Generated.Clean($$"""
            openapi: 3.1.0
            info: { title: Names, version: "1" }
            servers: [{ url: https://example.com }]
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    "200": { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/All' } } } }
            components:
              schemas:
                All: { type: object, properties: { {{properties}} } }
            {{string.Join("\n", names.Select(name => $"    {name}: {{ type: object, properties: {{ a: {{ type: string }} }} }}"))}}
            """);
        var uses = string.Join("\n", names.Select(name => $"public static {name}Model Make{name}() => new() {{ A = \"a\" }};"));
        var program = $$"""
            global using System;
            global using System.IO;
            global using System.Threading;
            using Acme.Api;

            public static class Program { {{uses}} }
            """;

        var compilation = generated.Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, new(LanguageVersion.CSharp12)));
        Assert.Empty(compilation.GetDiagnostics().Where(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
    }
}
