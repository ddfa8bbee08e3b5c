using System.Diagnostics.Metrics;
using InviteGen.Generated.Tests.ClientSupport;
using InviteGen.Generated.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace InviteGen.Generated.Tests.Drift;

/// <summary>The recipe for programs with a container.</summary>
public sealed class HostedDriftTests : ServerTest
{
    [Fact]
    public async Task An_observer_of_the_container_counts_with_the_meters_of_the_container()
    {
        Server.Answer(200, """{"state":"open","channel":1}""");
        var services = new ServiceCollection().AddMetrics().AddSingleton<DriftObserver>();
        services.AddDriftClient((provider, options) =>
        {
            options.BaseAddress = Server.Address;
            options.Drift = provider.GetRequiredService<DriftObserver>();
        });
        await using var provider = services.BuildServiceProvider();
        var meters = provider.GetRequiredService<IMeterFactory>();
        var places = new List<object?>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, one) =>
        {
            if (instrument.Meter.Scope == meters)
            {
                one.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
        {
            if (instrument.Meter.Name == DriftObserver.MeterName)
            {
                places.Add(tags.ToArray().Single(tag => tag.Key == "place").Value);
            }
        });
        listener.Start();

        await provider.GetRequiredService<IDriftClient>().GetOrderAsync("7");
        await provider.GetRequiredService<IDriftClient>().GetOrderAsync("7");

        Assert.Equal(["Order.channel", "Order.channel"], places);
    }
}
