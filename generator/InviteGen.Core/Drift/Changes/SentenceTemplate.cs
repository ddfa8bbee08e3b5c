using System.Text;

namespace InviteGen.Core.Drift.Changes;

/// <summary>
/// Sentences with gaps, such as <c>{Subject} must have at most {after:item|items} (was: {before?none})</c>. A gap is the name of a
/// value (<c>subject</c>, <c>Subject</c> at the beginning of a sentence, <c>before</c>, <c>after</c>, <c>name</c>), then perhaps a
/// form, and perhaps what stands there when the value is empty. The forms are <c>short</c> for values that may be long,
/// <c>quoted</c>, and two nouns of which the number before them chooses.
/// </summary>
internal static class SentenceTemplate
{
    private const int LongestValue = 60;
    private const string Ellipsis = "...";

    public static string Fill(string template, string subject, ChangeValues values)
    {
        var text = new StringBuilder();
        var start = 0;
        for (int open; (open = template.IndexOf('{', start)) >= 0;)
        {
            var close = template.IndexOf('}', open);
            text.Append(template, start, open - start).Append(ValueOf(template.Substring(open + 1, close - open - 1), subject, values));
            start = close + 1;
        }

        return text.Append(template, start, template.Length - start).ToString();
    }

    /// <summary>A value of a spec, short enough for a sentence.</summary>
    public static string Shorten(string value)
    {
        var end = value.StartsWith("\"", StringComparison.Ordinal) ? Ellipsis + "\"" : Ellipsis;
        return value.Length <= LongestValue ? value : value.Substring(0, LongestValue - end.Length) + end;
    }

    private static string ValueOf(string gap, string subject, ChangeValues values)
    {
        var parts = gap.Split(['?'], 2);
        var names = parts[0].Split([':'], 2);
        var value = names[0] switch
        {
            "subject" => subject,
            "Subject" => char.ToUpperInvariant(subject[0]) + subject.Substring(1),
            "before" => values.Before,
            "after" => values.After,
            "name" => values.Name,
            _ => throw new FormatException($"'{gap}' is not a placeholder of a sentence."),
        };
        return string.IsNullOrEmpty(value) && parts.Length == 2 ? parts[1] : Format(value ?? "", names.Length == 2 ? names[1] : "");
    }

    private static string Format(string value, string form) => form switch
    {
        "" => value,
        "short" => Shorten(value),
        "quoted" => $"'{value}'",
        _ => $"{value} {form.Split('|')[value == "1" ? 0 : 1]}",
    };
}
