using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ConsumerSample.Server;

/// <summary>Rules for JSON bodies: exact names, exact types, no null, no undefined properties.</summary>
internal static partial class BodyRules
{
    /// <summary>
    /// An object with all of <paramref name="required"/>, any of <paramref name="optional"/>, and nothing else.
    /// </summary>
    public static void Object(JsonElement value, string place, string[] required, params string[] optional)
    {
        Kind(value, place, JsonValueKind.Object);
        foreach (var property in value.EnumerateObject())
        {
            if (!required.Contains(property.Name) && !optional.Contains(property.Name))
            {
                throw Broken(place, $"has an unexpected property '{property.Name}'");
            }
        }

        if (required.FirstOrDefault(name => !value.TryGetProperty(name, out _)) is { } missing)
        {
            throw Broken(place, $"lacks the property '{missing}'");
        }
    }

    public static JsonElement.ArrayEnumerator Items(JsonElement value, string place)
    {
        Kind(value, place, JsonValueKind.Array);
        return value.EnumerateArray();
    }

    public static string Text(JsonElement value, string place)
    {
        Kind(value, place, JsonValueKind.String);
        return value.GetString()!;
    }

    public static void Texts(JsonElement parent, string name)
    {
        if (parent.TryGetProperty(name, out var array))
        {
            foreach (var item in Items(array, name))
            {
                Text(item, name);
            }
        }
    }

    public static void Boolean(JsonElement value, string place)
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw Broken(place, "is not a boolean");
        }
    }

    public static string Uuid(JsonElement value, string place)
    {
        var text = Text(value, place);
        return UuidPattern().IsMatch(text) ? text : throw Broken(place, "is not a UUID");
    }

    public static string Email(JsonElement value, string place)
    {
        var text = Text(value, place);
        return EmailPattern().IsMatch(text) ? text : throw Broken(place, "is not an e-mail address");
    }

    public static RuleBrokenException Broken(string place, string what) =>
        new(StatusCodes.Status400BadRequest, $"{place} {what}.");

    [GeneratedRegex("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")]
    public static partial Regex UuidPattern();

    // Simpler than the standard on purpose, because the products do not document their rules.
    [GeneratedRegex(@"^[^@\s()]+@[^@\s()]+\.[^@\s()]+$")]
    private static partial Regex EmailPattern();

    private static void Kind(JsonElement value, string place, JsonValueKind kind)
    {
        if (value.ValueKind != kind)
        {
            throw Broken(place, $"is {value.ValueKind}, not {kind}");
        }
    }
}
