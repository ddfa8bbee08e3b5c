using System.Text.Json;
using System.Text.Json.Serialization;

namespace InviteGen.Witness.Tests.Reviewed;

/// <summary>The differences that somebody has looked at, one file for each set of documents.</summary>
internal static class ReviewedList
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads a list.</summary>
    /// <param name="name">The name of its file.</param>
    public static IReadOnlyList<ReviewedDifference> Read(string name)
    {
        using var reader = new StreamReader(typeof(ReviewedList).Assembly.GetManifestResourceStream(name)!);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads the text of a list.</summary>
    public static IReadOnlyList<ReviewedDifference> Parse(string json) =>
        JsonSerializer.Deserialize<List<ReviewedDifference>>(json, Options)!;
}
