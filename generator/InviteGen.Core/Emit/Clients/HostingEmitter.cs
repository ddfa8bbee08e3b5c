using InviteGen.Core.CSharp;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the registration of the client, for projects that reference Microsoft.Extensions.Http.</summary>
internal static class HostingEmitter
{
    public static string Write(ClientPlan plan)
    {
        var client = plan.Target.ClientName;
        var writer = SourceFile.Start(plan.Target, "System.Net.Http", "Microsoft.Extensions.DependencyInjection");
        writer.Lines(
            $$"""
            /// <summary>Registers <see cref="{{client}}"/>.</summary>
            public static class {{client}}ServiceCollectionExtensions
            {
                /// <summary>Registers <see cref="I{{client}}"/> as a typed client.</summary>
                /// <param name="services">Where to.</param>
                /// <param name="configure">Sets the credentials and other options; called each time a client is made.</param>
                /// <returns>A builder to add handlers to the client's HttpClient.</returns>
                public static IHttpClientBuilder Add{{client}}(
                    this IServiceCollection services, Action<{{client}}Options>? configure = null) =>
                    services.AddHttpClient<I{{client}}, {{client}}>(http =>
                    {
                        var options = new {{client}}Options();
                        configure?.Invoke(options);
                        return new {{client}}(http, options);
                    });
            }
            """);
        return writer.ToString();
    }
}
