using System.Globalization;
using InviteGen.Bench.Compiling;
using InviteGen.Bench.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Bench.Shapes;

/// <summary>How large the client of a document is, and how its types are called. Support code does not count.</summary>
/// <param name="Lines">The lines of its code.</param>
/// <param name="Types">Its public types, those inside other types included.</param>
/// <param name="TopTypes">Its public types that stand in the namespace.</param>
/// <param name="LongNames">The names of types of more than 60 characters.</param>
/// <param name="Hashes">The names of types that end in a hash.</param>
/// <param name="Numbers">The names of types with a number that is not in the words of the document.</param>
/// <param name="AnyMembers">The public properties that are a <c>JsonElement</c>.</param>
internal sealed record DocumentShape(
    int Lines, int Types, int TopTypes,
    IReadOnlyList<string> LongNames, IReadOnlyList<string> Hashes, IReadOnlyList<string> Numbers, int AnyMembers)
{
    private const int LongestName = 60;

    /// <summary>The client of a document; null where the document gives none.</summary>
    public static DocumentShape? Of(CorpusDocument document, CancellationToken cancellationToken)
    {
        var files = Consumer.Generate(document.Files(), cancellationToken).Result.GeneratedSources
            .Where(source => !ConsumerBuild.IsSupport(source)).ToList();
        return files.Count == 0 ? null : Of(
            files.Sum(file => file.SourceText.Lines.Count),
            [.. files.SelectMany(file => file.SyntaxTree.GetRoot(cancellationToken).DescendantNodes()
                .Where(node => node is MemberDeclarationSyntax).Cast<MemberDeclarationSyntax>().Where(IsPublic))],
            new DocumentWords(document.Files().Select(file => file.GetText(cancellationToken).ToString())));
    }

    /// <summary>The columns of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Lines,9:N0} {Types,7:N0} {TopTypes,7:N0} {LongNames.Count,6:N0} {Hashes.Count,6:N0} {Numbers.Count,7:N0} {AnyMembers,6:N0}");

    /// <summary>The sum of several clients.</summary>
    public static DocumentShape Sum(IReadOnlyCollection<DocumentShape> shapes) => new(
        shapes.Sum(one => one.Lines), shapes.Sum(one => one.Types), shapes.Sum(one => one.TopTypes),
        [.. shapes.SelectMany(one => one.LongNames)], [.. shapes.SelectMany(one => one.Hashes)],
        [.. shapes.SelectMany(one => one.Numbers)], shapes.Sum(one => one.AnyMembers));

    private static DocumentShape Of(int lines, IReadOnlyList<MemberDeclarationSyntax> members, DocumentWords words)
    {
        // A partial type is written in several files.
        var types = members.OfType<BaseTypeDeclarationSyntax>().GroupBy(FullName, StringComparer.Ordinal).ToList();
        var names = types.Select(type => type.First().Identifier.ValueText).ToList();
        return new(
            lines, types.Count, types.Count(type => type.First().Parent is not BaseTypeDeclarationSyntax),
            [.. names.Where(name => name.Length > LongestName)],
            [.. names.Where(DocumentWords.EndsInHash)],
            [.. names.Where(words.HasInventedNumber)],
            members.OfType<PropertyDeclarationSyntax>().Count(IsAny) + RecordValues(members));
    }

    private static int RecordValues(IReadOnlyList<MemberDeclarationSyntax> members) => members.OfType<RecordDeclarationSyntax>()
        .SelectMany(record => record.ParameterList?.Parameters ?? [])
        .Count(parameter => IsAny(parameter.Type));

    private static bool IsAny(PropertyDeclarationSyntax property) => IsAny(property.Type);

    private static bool IsAny(TypeSyntax? type) => type?.ToString().TrimEnd('?') is "JsonElement" or "Optional<JsonElement>";

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword));

    private static string FullName(BaseTypeDeclarationSyntax type) =>
        string.Join('.', type.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Reverse().Select(one => one.Identifier.ValueText));
}
