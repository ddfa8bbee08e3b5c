using System.Globalization;
using ConsumerSample.ClientSupport;

namespace ConsumerSample.Inviting;

/// <summary>What a validator's error means for the people in the request.</summary>
/// <param name="Index">The index in the array of people; null for the request as a whole.</param>
/// <param name="Reason">The validator's reason without the index, so that it is the same for all people.</param>
internal sealed record Refusal(int? Index, string Reason)
{
    /// <param name="error">For example <c>/users/3/email</c>: must be an e-mail address.</param>
    /// <param name="peoplePointer">For example <c>/users</c>.</param>
    public static Refusal Of(ValidationError error, string peoplePointer)
    {
        if (!error.Pointer.StartsWith(peoplePointer + "/", StringComparison.Ordinal))
        {
            return new Refusal(null, Sentence(error.Pointer, error));
        }

        var inside = error.Pointer[(peoplePointer.Length + 1)..].Split('/', 2);
        return int.TryParse(inside[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new Refusal(index, Sentence(inside.ElementAtOrDefault(1) ?? peoplePointer, error))
            : new Refusal(null, Sentence(error.Pointer, error));
    }

    private static string Sentence(string place, ValidationError error) =>
        place.Length == 0 ? error.Message : $"{place.TrimStart('/')}: {error.Message}";
}
