namespace InviteGen.Core.Contract.Schemas;

/// <summary>The formats of strings (OpenAPI format registry) whose values are something else than text.</summary>
public static class StringFormats
{
    /// <summary>What the value of a string with this format is; text where the format is unknown or only limits the text.</summary>
    public static StringFormat Of(string format) => format switch
    {
        "uuid" => StringFormat.Uuid,
        "date-time" => StringFormat.DateTime,
        "date" => StringFormat.Date,
        "duration" => StringFormat.Duration,
        "uri" or "uri-reference" => StringFormat.Uri,
        "byte" => StringFormat.Base64,
        _ => StringFormat.Text,
    };
}
