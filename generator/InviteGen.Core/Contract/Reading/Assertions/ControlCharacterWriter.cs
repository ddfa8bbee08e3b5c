using System.Globalization;
using System.Text;

namespace InviteGen.Core.Contract.Reading.Assertions;

/// <summary>
/// Takes JSON on one line and escapes the control characters in it (RFC 8259, section 7): Microsoft.OpenApi leaves most of them in the
/// texts that it writes.
/// </summary>
internal sealed class ControlCharacterWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value < ' ')
        {
            inner.Write("\\u" + ((int)value).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            inner.Write(value);
        }
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (value?.Any(c => c < ' ') != true)
        {
            inner.Write(value);
            return;
        }

        foreach (var c in value)
        {
            Write(c);
        }
    }
}
