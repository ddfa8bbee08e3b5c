namespace InviteGen.Core.Tests.Documents.Library;

/// <summary>For each version of OpenAPI a document that uses all that the version has.</summary>
internal static class Everything
{
    /// <summary>The document of a version, such as <c>3.0</c>.</summary>
    public static string Of(string version)
    {
        using var stream = typeof(Everything).Assembly.GetManifestResourceStream("Everything/" + version)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
