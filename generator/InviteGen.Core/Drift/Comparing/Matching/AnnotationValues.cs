using System.Text.Json;
using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>Looks notes up.</summary>
internal static class AnnotationValues
{
    /// <summary>The value of a note as JSON text; null when there is none.</summary>
    public static string? Get(this EquatableArray<Annotation> notes, string keyword) =>
        notes.FirstOrDefault(note => note.Keyword == keyword)?.Value;

    /// <summary>The texts of a note that holds a list of them.</summary>
    public static IReadOnlyList<string> Texts(this EquatableArray<Annotation> notes, string keyword)
    {
        if (notes.Get(keyword) is not { } json)
        {
            return [];
        }

        using var document = LockJson.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(one => LockJson.Text(one) ?? one.GetRawText())]
            : [];
    }

    /// <summary>The text of a note that holds one; null when there is none.</summary>
    public static string? Text(this EquatableArray<Annotation> notes, string keyword)
    {
        if (notes.Get(keyword) is not { } json)
        {
            return null;
        }

        using var document = LockJson.Parse(json);
        return LockJson.Text(document.RootElement) ?? json;
    }
}
