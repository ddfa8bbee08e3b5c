namespace InviteGen.Generated.Tests.Server;

/// <summary>Multipart bodies as tests look at them.</summary>
internal static class RecordedParts
{
    /// <summary>The body with <c>#</c> for its boundary, and plain line ends.</summary>
    public static string Multipart(this RecordedRequest request)
    {
        var boundary = request.Headers["Content-Type"].Split("boundary=")[1].Trim('"');
        return request.Body.Replace(boundary, "#", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }

    /// <summary>The names and texts of the parts.</summary>
    public static IReadOnlyList<string> Parts(this RecordedRequest request) =>
    [
        .. request.Multipart().Split("--#").Skip(1).Where(part => part.Contains("name=", StringComparison.Ordinal))
            .Select(part => part.Split("name=\"")[1].Split('"')[0] + "=" + part.Split("\n\n")[1].TrimEnd('\n')),
    ];
}
