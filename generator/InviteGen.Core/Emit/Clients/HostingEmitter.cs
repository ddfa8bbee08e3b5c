using InviteGen.Core.Contract.Security;
using InviteGen.Core.CSharp;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the registration of the client, for projects that reference Microsoft.Extensions.Http.</summary>
internal static class HostingEmitter
{
    public static string Write(ClientPlan plan)
    {
        var client = plan.Target.ClientName;

        // The full name: clients of one short name in two libraries must not share an HttpClient, and with it a base address.
        var name = Literal.Of($"{plan.Target.Namespace}.I{client}");
        var writer = SourceFile.Start(plan.Target, "System.Net.Http", "Microsoft.Extensions.DependencyInjection");
        writer.Lines(
            $$"""
            /// <summary>Registers <see cref="{{client}}"/>.</summary>
            public static class {{client}}ServiceCollectionExtensions
            {
                /// <summary>Registers <see cref="I{{client}}"/> as a typed client.</summary>
                /// <param name="services">The collection that the client is added to.</param>
                /// <param name="configure">Sets the credentials and other options; called each time a client is created.</param>
                /// <returns>A builder to add handlers to the client's HttpClient.</returns>
                public static IHttpClientBuilder Add{{client}}(
                    this IServiceCollection services, Action<{{client}}Options>? configure = null) =>
                    services.Add{{client}}((_, options) => configure?.Invoke(options));

                /// <summary>Registers <see cref="I{{client}}"/> as a typed client whose options come from other services.</summary>
                /// <param name="services">The collection that the client is added to.</param>
                /// <param name="configure">Sets the credentials and other options; called each time a client is created.</param>
                /// <returns>A builder to add handlers to the client's HttpClient.</returns>
                public static IHttpClientBuilder Add{{client}}(
                    this IServiceCollection services, Action<IServiceProvider, {{client}}Options> configure) =>
                    services
                        .AddHttpClient<I{{client}}, {{client}}>({{name}}, (http, provider) =>
                        {
                            var options = new {{client}}Options();
                            configure(provider, options);
                            return new {{client}}(http, options);
                        })
                        .RedactLoggedHeaders([{{string.Join(", ", SecretHeaders(plan).Select(Literal.Of))}}]);
            }
            """);
        return writer.ToString();
    }

    /// <summary>
    /// The headers that hold secrets; older versions of Microsoft.Extensions.Http write all of them to the log.
    /// </summary>
    private static IEnumerable<string> SecretHeaders(ClientPlan plan) => plan.Credentials
        .Where(credential => credential.Scheme.Kind == SecurityKind.Header)
        .Select(credential => credential.Scheme.Parameter)
        .Concat(["Authorization", "Cookie"])
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .OrderBy(name => name, StringComparer.Ordinal);
}
