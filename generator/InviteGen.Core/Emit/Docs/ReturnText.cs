namespace InviteGen.Core.Emit.Docs;

/// <summary>What a method returns, in the words of the response's description.</summary>
internal static class ReturnText
{
    private const int LongestEmpty = 100;

    /// <summary>Words that only say that there is a response, and that it is a good one.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "200", "a", "an", "and", "api", "call", "code", "completed", "default", "for", "http", "is", "of", "ok", "okay", "operation",
        "request", "response", "result", "returned", "status", "succeeded", "success", "successful", "successfully", "the", "this", "to",
        "was", "with",
    };

    /// <summary>The description; nothing where it says no more than that there is a response.</summary>
    public static DocText Of(string description) =>
        description.Length < LongestEmpty && Words(description).All(Empty.Contains) ? DocText.Empty : DocText.Of(description);

    private static string[] Words(string text) => text
        .Split([' ', '\t', '\n', '\r', '.', ',', ':', ';', '!', '-', '_', '/', '(', ')', '*', '`'], StringSplitOptions.RemoveEmptyEntries);
}
