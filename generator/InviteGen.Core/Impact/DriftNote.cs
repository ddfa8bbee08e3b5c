using System.Text.Json;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Impact;

/// <summary>
/// A change and the C# that it concerns, as a comment in the generated code: what looks at the uses runs apart from the generator, and
/// sees nothing of it but the code.
/// </summary>
/// <param name="Client">The full name of the client.</param>
/// <param name="Spec">The file name of the spec.</param>
/// <param name="IsPreview">True for what is going to be: it breaks nothing yet.</param>
/// <param name="IsBreaking">True when calls fail, or C# code must or may have to change.</param>
/// <param name="Slug">What happened.</param>
/// <param name="Symbols">
/// Full names of types, members and methods; that of an argument is the method's, with the argument in parentheses.
/// </param>
/// <param name="After">What is; empty where nothing is.</param>
/// <param name="Message">What happened, as a sentence.</param>
public sealed record DriftNote(
    string Client, string Spec, bool IsPreview, bool IsBreaking, string Slug, EquatableArray<string> Symbols, string After, string Message)
{
    /// <summary>The keyword of the schema that changed; empty: none.</summary>
    public string Keyword { get; init; } = "";

    /// <summary>Which way the value travels.</summary>
    public Direction Direction { get; init; }

    /// <summary>True when some values that were allowed no longer are.</summary>
    public bool IsTightened { get; init; }

    /// <summary>The new value of an enum, without the quotes of a text; null: it is another change.</summary>
    public string? NewValue { get; init; }

    private const string Start = "// drift: ";

    /// <summary>The note of a change.</summary>
    public static DriftNote Of(Change change, string client, string spec, bool isPreview, IEnumerable<string> symbols) => new(
        client, spec, isPreview, change.Verdict == Verdict.Breaking, change.Slug, symbols.Distinct().ToEquatableArray(), change.After,
        $"{change.Message} ({ChangeWords.Effect(change.Kind)})")
    {
        Keyword = change.Kind.Keyword ?? "",
        Direction = change.Direction,
        IsTightened = change.Kind.Movement is Movement.Narrowed or Movement.Incomparable,
        NewValue = change.Kind.IsNewValue ? new JsonLiteral(change.After).TextOrJson : null,
    };

    /// <summary>Reads what <see cref="ToString"/> wrote; null: the line is something else.</summary>
    public static DriftNote? Read(string line)
    {
        if (!line.StartsWith(Start, StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line.Substring(Start.Length));
            var fields = json.RootElement.EnumerateArray().ToArray();
            var symbols = fields[5].EnumerateArray().Select(one => one.GetString()!).ToEquatableArray();
            return new(
                fields[0].GetString()!, fields[1].GetString()!, fields[2].GetBoolean(), fields[3].GetBoolean(), fields[4].GetString()!,
                symbols, fields[6].GetString()!, fields[7].GetString()!)
            {
                Keyword = fields[8].GetString()!,
                Direction = (Direction)fields[9].GetInt32(),
                NewValue = fields[10].GetString(),
                IsTightened = fields[11].GetBoolean(),
            };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or IndexOutOfRangeException)
        {
            // A comment of the user.
            return null;
        }
    }

    /// <summary>One line: JSON in which everything outside ASCII is escaped, so that no text of a spec ends the comment.</summary>
    public override string ToString() => Start + JsonSerializer.Serialize<object?[]>(
        [Client, Spec, IsPreview, IsBreaking, Slug, Symbols.ToArray(), After, Message, Keyword, (int)Direction, NewValue, IsTightened]);
}
