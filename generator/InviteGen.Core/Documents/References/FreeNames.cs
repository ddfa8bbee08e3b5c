using System.Globalization;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Finds names that are not taken. It remembers the last number of each stem: thousands of components may want one name.
/// </summary>
internal sealed class FreeNames
{
    private readonly Dictionary<(object Holder, string Stem), int> _numbers = [];

    /// <summary>The name, or the name with a number where the holder has it already.</summary>
    public string Next(SpecObject holder, string stem) => Next(holder, stem, holder.ContainsKey);

    /// <summary>The same where the holder is not all that a name must differ from.</summary>
    public string Next(object holder, string stem, Func<string, bool> isTaken)
    {
        if (!isTaken(stem))
        {
            return stem;
        }

        if (!_numbers.TryGetValue((holder, stem), out var number))
        {
            number = 1;
        }

        string name;
        do
        {
            number++;
            name = stem + "_" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (isTaken(name));
        _numbers[(holder, stem)] = number;
        return name;
    }
}
