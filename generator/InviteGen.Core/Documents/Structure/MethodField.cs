namespace InviteGen.Core.Documents.Structure;

/// <summary>The fields of a path item that hold operations, and the methods that they stand for.</summary>
internal static class MethodField
{
    /// <summary>The field that holds the operations of all other methods, by method (OpenAPI 3.2).</summary>
    public const string Others = "additionalOperations";

    /// <summary>The field of a method; null when it stands among the others.</summary>
    public static string? Of(string method) => method.ToLowerInvariant() is var field && Grammar.Methods.Contains(field) ? field : null;

    /// <summary>The method that a field stands for.</summary>
    public static string MethodOf(string field) => field.ToUpperInvariant();
}
