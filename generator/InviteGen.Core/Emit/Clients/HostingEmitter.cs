using InviteGen.Core.CSharp;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>
/// Writes the registration of the client, for projects that reference Microsoft.Extensions.Http. As soon as anything says which logged
/// headers are secret, newer versions of that package log all others, so everything is secret that is not known to be harmless.
/// </summary>
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
                    services{{Groups(plan)}}
                        .AddHttpClient<I{{client}}, {{client}}>({{name}}, (http, provider) =>
                        {
                            var options = new {{client}}Options();
                            configure(provider, options);
                            return new {{client}}(http, options);
                        })
                        .ConfigurePrimaryHttpMessageHandler(RedirectHandler.CreateInner)
                        .AddHttpMessageHandler(static () => new RedirectHandler())
                        .RedactLoggedHeaders(LoggedHeaders.IsSecret);
            }
            """);
        return writer.ToString();
    }

    /// <summary>A group can be asked for alone: it is that of the registered client.</summary>
    private static string Groups(ClientPlan plan) => string.Concat(plan.Groups.Select(group =>
    {
        var property = group.Group!.HasClass ? "." + group.Group.Name : "";
        return $"\n            .AddTransient<{group.Group.InterfaceName}>(static provider => "
            + $"provider.GetRequiredService<I{plan.Target.ClientName}>(){property})";
    }));
}
