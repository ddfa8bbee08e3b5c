using System.Text.Json;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects;

/// <summary>
/// Says which Encoding Objects have a style: any of its three keywords gives them one (OpenAPI 3.2, section 4.15.1.2), in forms and,
/// since version 3.1, in parts of <c>multipart/form-data</c>.
/// </summary>
internal static class EncodingDefaults
{
    private static readonly string[] Keywords = ["style", "explode", "allowReserved"];

    /// <summary>Writes the style into the encodings of a media type, or removes it where it counts for nothing.</summary>
    /// <param name="slot">Where the Media Type Object stands: under its media type.</param>
    /// <param name="node">The Media Type Object.</param>
    /// <param name="isOld">True before OpenAPI 3.1, where parts have no style.</param>
    public static void Refine(Slot slot, SpecObject node, bool isOld)
    {
        // The key of a shared one (OpenAPI 3.2, components) is a name of its own.
        var isForm = slot.Key?.Contains("/") != true
            || slot.Key.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
            || (!isOld && slot.Key.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase));
        foreach (var encoding in (node["encoding"] as SpecObject ?? []).Select(entry => entry.Value).OfType<SpecObject>())
        {
            if (!isForm)
            {
                Array.ForEach(Keywords, keyword => encoding.Remove(keyword));
            }
            else if (!Has(encoding, "style") && Keywords.Any(keyword => Has(encoding, keyword)))
            {
                encoding.Set("style", SpecValue.Of("form", encoding));
            }
        }
    }

    // An empty YAML value says nothing.
    private static bool Has(SpecObject encoding, string keyword) => encoding[keyword] is { Kind: not JsonValueKind.Null };
}
