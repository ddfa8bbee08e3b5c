namespace InviteGen.Core.Text.Trees;

/// <summary>
/// The document inside a file. Its content is as long as the file: what does not belong to the document is blank, so that
/// every offset, line and column is one of the file.
/// </summary>
/// <param name="Text">The file.</param>
/// <param name="Content">The file's text, or that text with all but the embedded document blanked.</param>
/// <param name="Format">How the document is written.</param>
/// <param name="MayBeYaml">True where the name promises YAML: JSON that cannot be read is then read as YAML.</param>
internal sealed record SpecBody(SpecText Text, string Content, SpecFormat Format, bool MayBeYaml)
{
    private static readonly string[] MarkdownExtensions = [".md", ".mdx", ".markdown"];

    /// <summary>Finds the document of a file.</summary>
    /// <returns>Null where a Markdown page embeds no OpenAPI document.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static SpecBody? Of(SpecText text, CancellationToken cancellationToken)
    {
        // A page beyond the limit is not searched: whoever reads the body says that it is too large.
        if (text.Content.Length <= TreeLimits.Length && MarkdownExtensions.Any(text.Path.HasExtension))
        {
            var document = MarkdownPage.FindDocument(text.Content, cancellationToken);
            return document is null ? null : OfContent(text, document, canBeYaml: true);
        }

        return OfContent(text, text.Content, canBeYaml: !text.Path.HasExtension(".json"));
    }

    private static SpecBody OfContent(SpecText file, string content, bool canBeYaml)
    {
        // YAML is the larger language; what starts like JSON is read by the stricter and faster reader first.
        var text = content.AsSpan().TrimStart('\uFEFF').TrimStart();
        var startsLikeJson = text.Length > 0 && text[0] is ('{' or '[');
        return new(file, content, startsLikeJson || !canBeYaml ? SpecFormat.Json : SpecFormat.Yaml, canBeYaml);
    }
}
