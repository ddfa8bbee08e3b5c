using InviteGen.Bench.Corpus;
using InviteGen.Core;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Bench.Fingerprints;

/// <summary>
/// Prints a fingerprint of the code that each document becomes: two versions of the generator write the same code, but for comments,
/// where <c>diff</c> finds nothing.
/// </summary>
internal static class FingerprintRun
{
    /// <returns>False when the generator broke.</returns>
    public static bool Run(FileSystemInfo place, CancellationToken cancellationToken)
    {
        var documents = CorpusDocument.Scan(place).ToList();
        var lines = CorpusDocument.Map(documents, document => LineOf(document, cancellationToken), cancellationToken);
        Console.WriteLine(Support());
        lines.ToList().ForEach(line => Console.WriteLine(line.Text));
        return documents.Count > 0 && lines.All(line => line.IsWell);
    }

    /// <summary>Prints the code as it is fingerprinted: <c>diff</c> says where two versions of the generator differ.</summary>
    /// <returns>False when the generator broke.</returns>
    public static bool Print(FileSystemInfo place, CancellationToken cancellationToken)
    {
        var isWell = true;
        foreach (var document in CorpusDocument.Scan(place))
        {
            var code = DocumentCode.Of(document, cancellationToken);
            isWell &= code.Crash is null;
            Console.WriteLine($"==== {document.Path} {code.Crash}");
            code.Support.ToList().ForEach(name => Console.WriteLine($"==== needs {name}"));
            code.Files.ToList().ForEach(file => Console.WriteLine($"==== {file.Name}\n{file.Code}"));
        }

        return isWell;
    }

    private static (string Text, bool IsWell) LineOf(CorpusDocument document, CancellationToken cancellationToken)
    {
        var code = DocumentCode.Of(document, cancellationToken);
        return ($"{code}  {document.Path}", code.Crash is null);
    }

    /// <summary>The support code is the same for all clients. Its second fingerprint does not change with its messages.</summary>
    private static string Support()
    {
        var files = SpecCompiler.WriteSupport("Acme.ClientSupport").OrderBy(file => file.HintName, StringComparer.Ordinal)
            .Select(file => (file.HintName, Code: CommentFree.TextOf(CSharpSyntaxTree.ParseText(file.Content)))).ToList();
        var code = Fingerprint.Of(files.SelectMany(file => new[] { file.HintName, file.Code }));
        var withoutTexts = Fingerprint.Of(files.SelectMany(file => new[] { file.HintName, LiteralFree.TextOf(file.Code) }));
        return $"{code} {withoutTexts}  support code, and without its strings";
    }
}
