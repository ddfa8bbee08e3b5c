using System.Text;

namespace InviteGen.Core.Tests.Hostile;

/// <summary>Names that authors choose, and those that nobody should: few words in many spellings, so that many collide.</summary>
internal sealed class AnyNames(Random random)
{
    private static readonly string[] Words =
    [
        // What C# keeps for itself, and what every type has.
        "class", "base", "event", "record", "required", "file", "await", "var", "dynamic", "nameof", "value", "field", "global", "_", "get",
        "set", "init", "when", "where", "args", "Equals", "GetType", "ToString", "Clone", "EqualityContract", "PrintMembers", "Deconstruct",
        "Main", "Finalize", "GetHashCode", "MemberwiseClone", "op_Equality", "Value", "Values", "Known", "IsKnown", "Unknown", "Item",

        // What generated code is made of.
        "Task", "Uri", "Guid", "String", "System", "Object", "Stream", "List", "Regex", "HttpClient", "Exception", "Optional", "Credential",
        "ApiException", "JsonElement", "Utf8JsonReader", "StringCodec", "ValidationErrors", "WebhookBody", "ApiResponse", "Ok", "Default",
        "Undocumented", "NotFound", "Info", "Headers", "StatusCode", "Status", "Error", "body", "errors", "at", "i", "item", "reader",
        "writer", "options", "http", "cancellationToken", "cancellation-token", "request", "response", "result", "_options", "_transport",
        "Api", "ApiClient", "IApiClient", "ApiClientOptions", "ApiServers", "ApiWebhooks", "ApiRules", "Acme", "BaseAddress", "Rule1",
        "Pattern1", "Read", "Write", "Validate", "additionalProperties", "Nullable", "ToContent", "Accepting", "document",

        // What vendors write.
        "id", "user", "user_id", "user-id", "userId", "UserID", "userResponse", "userRequest", "UserJson", "UserValidator", "user name",
        "Etc/GMT+0", "Etc/GMT-0", "+1", "-1", "$filter", "@odata.type", "x.y[z]", "filter[a][]", "1st", "2", "a/b", "a~1b", "#", "%41", "*",
        "größe", "日本語", "имя", "اسم", "e\u0301", "é", "ᾳ", "ǆ", "ı", "İ", "ß",
        "SS", "👩", "\u200Bid", "id\u00AD", "", " ", "\"", "*/", "{0}", "\\u0041",
    ];

    /// <summary>A name.</summary>
    public string Next()
    {
        var name = Words[random.Next(Words.Length)];
        return random.Next(8) switch
        {
            0 => name.ToUpperInvariant(),
            1 => name.ToLowerInvariant(),
            2 => name + Words[random.Next(Words.Length)],
            3 => name + random.Next(3).ToString(System.Globalization.CultureInfo.InvariantCulture),
            4 => Anything(),
            _ => name,
        };
    }

    /// <summary>Some names, no two of them the same.</summary>
    public IReadOnlyList<string> Some(int count) => [.. Enumerable.Range(0, 4 * count).Select(_ => Next()).Distinct().Take(count)];

    private string Anything()
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var rune = random.Next(4) == 0 ? random.Next(0x20, 0x11_0000) : random.Next(0x20, 0x2FF);
            text.Append(Rune.IsValid(rune) ? new Rune(rune) : Rune.ReplacementChar);
        }

        return text.ToString();
    }
}
