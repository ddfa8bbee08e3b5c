namespace InviteGen.Core.Text.Trees;

/// <summary>
/// Half of a surrogate pair. It is no character: no later step could write it as UTF-8 or JSON.
/// </summary>
internal static class UnpairedSurrogates
{
    /// <summary>What is wrong with a text that has one.</summary>
    public const string Fault = @"The text contains an unpaired surrogate (\uD800 to \uDFFF).";

    /// <summary>True when a text has one.</summary>
    public static bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }
}
