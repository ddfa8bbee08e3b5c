namespace InviteGen.Bench.Locks;

/// <summary>The documents of which the order of members does matter, each with the reason.</summary>
internal static class ReviewedOrders
{
    private const string Dynamic = "a $dynamicRef is read as static: it leads where it leads first";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["DigitalOcean-public.v2.yaml"] = "parts of one name in several files: whichever is referred to first keeps the plain name",
        ["array-root-dynamicref.yaml"] = Dynamic,
        ["inherited-component-binding.yaml"] = Dynamic,
        ["namespaced-binding.yaml"] = Dynamic,
        ["no-operation-id-inline-binding.yaml"] = Dynamic,
    };

    /// <summary>Why the order matters; null: nobody knows a reason.</summary>
    public static string? Find(string path) => Reasons.GetValueOrDefault(Path.GetFileName(path));
}
