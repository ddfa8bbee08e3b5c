using System.Runtime.Loader;
using InviteGen.Bench.Compiling;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Bench.Hostile.Parallel;

/// <summary>Calls a generated client. The client is generated and compiled here, with the code that calls it.</summary>
internal static class HostileDriver
{
    /// <summary>The document of the tests that call the same server.</summary>
    private const string Document = "tests/InviteGen.Generated.Tests/specs/hostile.yaml";

    private const string Code =
        """
        using System;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Acme.ClientSupport;
        using Acme.Document;

        public static class Driver
        {
            /// <summary>What came of a call. Anything else that a call throws is a fault of the client.</summary>
            public static async Task<string> CallAsync(HttpClient http, Uri address, string way, int seconds)
            {
                var client = new DocumentClient(http, new DocumentClientOptions { BaseAddress = address, MaxResponseBytes = 1 << 16 });
                try
                {
                    await ReadAsync(client, way, seconds);
                    return "value";
                }
                catch (ApiException)
                {
                    return "ApiException";
                }
                catch (HttpRequestException)
                {
                    return "HttpRequestException";
                }
                catch (TaskCanceledException exception) when (exception.InnerException is TimeoutException)
                {
                    return "timeout";
                }
            }

            private static async Task ReadAsync(DocumentClient client, string way, int seconds)
            {
                if (way.Contains("event") || way.Contains("comments"))
                {
                    // Sequences have no time limit of their own.
                    using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
                    try
                    {
                        await foreach (var one in client.GetEventsStreamAsync(way, end.Token))
                        {
                            _ = one.Fault is null ? one.Data.Text : "";
                        }
                    }
                    catch (OperationCanceledException exception) when (end.IsCancellationRequested)
                    {
                        throw new TaskCanceledException("cancelled", new TimeoutException("cancelled", exception));
                    }
                }
                else
                {
                    await client.GetAnswerAsync(way);
                }
            }
        }
        """;

    /// <summary>Compiles the client.</summary>
    /// <returns>Calls it: client, address, way to misbehave, seconds after which sequences are cancelled.</returns>
    public static Func<HttpClient, Uri, string, int, Task<string>> Compile(CancellationToken cancellationToken)
    {
        var path = Path.Combine(BenchSettings.Repository.FullName, Document);
        var spec = new ConsumerFile(
            path, File.ReadAllText(path), ("Role", "spec"), ("Client", "DocumentClient"), ("Namespace", "Acme.Document"));
        var build = Consumer.Generate([spec], cancellationToken);
        var options = (CSharpParseOptions)build.Compilation.SyntaxTrees[0].Options;
        var driver = CSharpSyntaxTree.ParseText(Code, options, cancellationToken: cancellationToken);
        var whole = build with { Compilation = build.Compilation.AddSyntaxTrees(driver) };
        return whole.Load(AssemblyLoadContext.Default, cancellationToken).GetType("Driver")!.GetMethod("CallAsync")!
            .CreateDelegate<Func<HttpClient, Uri, string, int, Task<string>>>();
    }
}
