using ConsumerSample.ClientSupport;
using ConsumerSample.CyberArkIdentity;
using ConsumerSample.GoRules;
using ConsumerSample.SmartDocumentor;
using ConsumerSample.Wavefront;
using Microsoft.Extensions.DependencyInjection;

namespace ConsumerSample.Targets;

/// <summary>Registers the generated clients, and the operations that use them.</summary>
internal static class InvitationServices
{
    /// <summary>The keys of all operations, for the command line.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["cyberark", "cyberark-sms", "wavefront", "smartdocumentor", "gorules"];

    public static ServiceProvider Create(Connection connection)
    {
        var services = new ServiceCollection();
        Connect(services.AddCyberArkIdentityClient(options =>
            Configure(options, CyberArkIdentityServers.Default("tenant")).BearerAuth = connection.Token));
        Connect(services.AddWavefrontClient(options =>
            Configure(options, WavefrontServers.Default("wavefront.example.com")).ApiToken = connection.Token));
        Connect(services.AddSmartDocumentorClient(options =>
            Configure(options, SmartDocumentorServers.Default).BearerAuth = connection.Token));
        Connect(services.AddGoRulesClient(options =>
            Configure(options, GoRulesServers.Default("gorules.example.com")).PersonalAccessToken = connection.Token));

        services.AddTransient<IInvitationOperation, CyberArkInvitations>();
        services.AddTransient<IInvitationOperation, CyberArkSmsInvitations>();
        services.AddTransient<IInvitationOperation, WavefrontInvitations>();
        services.AddTransient<IInvitationOperation, SmartDocumentorInvitations>();
        services.AddTransient<IInvitationOperation, GoRulesInvitations>();
        return services.BuildServiceProvider();

        TOptions Configure<TOptions>(TOptions options, Uri example)
            where TOptions : ClientOptionsBase
        {
            options.BaseAddress = connection.BaseAddress ?? example;
            return options;
        }

        void Connect(IHttpClientBuilder client)
        {
            if (connection.Handler is { } handler)
            {
                client.ConfigurePrimaryHttpMessageHandler(handler);
            }
        }
    }
}
