namespace InviteGen.Runtime.Tests;

/// <summary>Runs one check on its own.</summary>
internal static class CheckCase
{
    internal delegate void Run(ref ValidationErrors errors);

    /// <summary>The only error as <c>keyword: message</c>, or null.</summary>
    internal static string? Of(Run check)
    {
        var errors = default(ValidationErrors);
        check(ref errors);
        return errors.Count == 0 ? null : Assert.Single(errors.ToList()) is { Pointer: "/x" } error
            ? $"{error.Keyword}: {error.Message}"
            : throw new InvalidOperationException("The pointer is not the one that was given.");
    }
}
