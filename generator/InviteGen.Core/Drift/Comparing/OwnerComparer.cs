using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares who sets a property: the server alone (<c>readOnly</c>), the client alone (<c>writeOnly</c>), or both.</summary>
internal static class OwnerComparer
{
    private static readonly CompatibilityRule ReadOnly = Of(DiagnosticRules.RequestReadOnly);

    private static readonly CompatibilityRule WriteOnly = Of(DiagnosticRules.ResponseMayLack);

    /// <param name="before">The property before.</param>
    /// <param name="after">The property after.</param>
    /// <param name="isRequired">True when it must be there.</param>
    /// <param name="directions">Which way the object around it travels.</param>
    public static IEnumerable<SchemaEdit> Compare(SchemaSlot before, SchemaSlot after, bool isRequired, Direction directions)
    {
        var kind = isRequired ? "required-property" : "optional-property";
        if (before.IsReadOnly != after.IsReadOnly)
        {
            yield return after.IsReadOnly
                ? Sent("became-read-only", "is set by the server alone now", Movement.Narrowed)
                : Sent("became-not-read-only", "may be set by clients now", Movement.Widened);
        }

        if (before.IsWriteOnly != after.IsWriteOnly)
        {
            yield return after.IsWriteOnly
                ? Returned("became-write-only", "never comes back now", Movement.Widened)
                : Returned("became-not-write-only", "may come back now", Movement.Narrowed);
        }

        SchemaEdit Sent(string action, string words, Movement movement) =>
            Edit(ReadOnly, kind, action, words, movement, directions, Direction.Request);

        SchemaEdit Returned(string action, string words, Movement movement) =>
            Edit(WriteOnly, kind, action, words, movement, directions, Direction.Response);
    }

    private static CompatibilityRule Of(DiagnosticRule rule) => new(rule, rule, "what clients set is passed over or refused", "code that reads it finds nothing")
    {
        NarrowedRequest = WireEffect.Risky,
        WidenedResponse = WireEffect.Risky,
    };

    private static SchemaEdit Edit(
        CompatibilityRule aspect, string kind, string action, string words, Movement movement, Direction directions, Direction way)
    {
        var isLost = action is "became-read-only" or "became-write-only";
        return new SchemaEdit(aspect, action, movement, words)
        {
            Keyword = way == Direction.Request ? "readOnly" : "writeOnly",
            Source = !directions.HasFlag(way) ? SourceEffect.Attribute : isLost ? SourceEffect.Removes : SourceEffect.Adds,

            // What is only sent loses nothing by never coming back, nor the other way round.
            Wire = !isLost || !directions.HasFlag(way) ? WireEffect.Safe : null,
            Slug = (_, isRequest) => $"{(isRequest ? "request" : "response")}-{kind}-{action}",
        };
    }
}
