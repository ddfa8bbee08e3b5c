using System.Text.Json;
using System.Text.Json.Serialization;

namespace InviteGen.Witness.Seen;

/// <summary>How the program and whoever starts it write what was seen: one document a line.</summary>
internal static class SeenJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        // Schemas refer to each other by index, so nothing is deep.
        MaxDepth = 16,
    };

    public static string Write(SeenDocument document) => JsonSerializer.Serialize(document, Options);

    public static SeenDocument Read(string line) => JsonSerializer.Deserialize<SeenDocument>(line, Options)!;
}
