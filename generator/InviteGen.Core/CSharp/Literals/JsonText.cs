using System.Text.Json;

namespace InviteGen.Core.CSharp.Literals;

/// <summary>Reads the JSON texts of a contract.</summary>
internal static class JsonText
{
    /// <summary>The string that a JSON string stands for; any other value as it is written.</summary>
    public static string Unquote(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString()! : json;
    }
}
