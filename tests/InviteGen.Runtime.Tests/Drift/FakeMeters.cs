using System.Diagnostics.Metrics;

namespace InviteGen.Runtime.Tests;

/// <summary>Meters of one test, and what they measured: each measurement as its value and its tags.</summary>
internal sealed class FakeMeters : IMeterFactory
{
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _listener = new();

    internal FakeMeters()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var texts = tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}");
            lock (Measured)
            {
                Measured.Add($"{instrument.Name} {value} {string.Join(", ", texts)}");
            }
        });
        _listener.Start();
    }

    internal List<string> Measured { get; } = [];

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(options);
        _meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.ForEach(meter => meter.Dispose());
    }
}
