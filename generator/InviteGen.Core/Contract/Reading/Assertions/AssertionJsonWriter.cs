using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Assertions;

/// <summary>Writes JSON on one line, also where a number or a text is more than the library's own writer can write.</summary>
internal sealed class AssertionJsonWriter(TextWriter text)
    : OpenApiJsonWriter(new ControlCharacterWriter(text), new OpenApiJsonWriterSettings { Terse = true })
{
    /// <inheritdoc/>
    public override void WriteValue(double value)
    {
        if (double.IsInfinity(value))
        {
            WriteRaw(value > 0 ? "1e999" : "-1e999");
        }
        else
        {
            base.WriteValue(value);
        }
    }
}
