using InviteGen.Core.Primitives;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InviteGen.Core.Tests.Drift.Effects;

/// <summary>
/// What a program can name of a generated client: a line for each public type and member, without bodies, attributes and comments.
/// </summary>
internal static class ClientSurface
{
    private static readonly ExpressionSyntax Default = SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression);

    public static SortedSet<string> Of(IEnumerable<GeneratedFile> files) => new(
        files.SelectMany(file => CSharpSyntaxTree.ParseText(file.Content).GetCompilationUnitRoot().Members).SelectMany(Types).SelectMany(
            type => Of(type, "")),
        StringComparer.Ordinal);

    private static IEnumerable<MemberDeclarationSyntax> Types(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax space ? space.Members.SelectMany(Types) : [member];

    private static IEnumerable<string> Of(MemberDeclarationSyntax member, string holder)
    {
        if (!member.Modifiers.Any(SyntaxKind.PublicKeyword) && !IsPublicAnyway(member))
        {
            return [];
        }

        var line = holder + member switch
        {
            EnumMemberDeclarationSyntax value => value.Identifier.Text,
            BaseTypeDeclarationSyntax type => Head(type),
            BaseFieldDeclarationSyntax field => Text(field.WithDeclaration(
                field.Declaration.WithVariables([.. field.Declaration.Variables.Select(one => one.WithInitializer(null))]))),
            PropertyDeclarationSyntax property => Text(property.WithInitializer(null).WithExpressionBody(null)
                .WithAccessorList(Bare(property.AccessorList))),
            BaseMethodDeclarationSyntax method => Text(
                method.WithBody(null).WithExpressionBody(null).WithParameterList(Bare(method.ParameterList))),
            _ => Text(member),
        };
        return member is TypeDeclarationSyntax { Members: var members } holding
            ? members.SelectMany(one => Of(one, $"{holder}{holding.Identifier.Text}.")).Prepend(line)
            : member is EnumDeclarationSyntax choice
                ? choice.Members.SelectMany(one => Of(one, $"{holder}{choice.Identifier.Text}.")).Prepend(line)
                : [line];
    }

    private static bool IsPublicAnyway(MemberDeclarationSyntax member) =>
        member is EnumMemberDeclarationSyntax || member.Parent is InterfaceDeclarationSyntax;

    private static string Head(BaseTypeDeclarationSyntax type) => type is TypeDeclarationSyntax own
        ? Text(own.WithMembers([]))
        : $"{type.Modifiers} enum {type.Identifier}";

    private static AccessorListSyntax? Bare(AccessorListSyntax? accessors) => accessors?.WithAccessors(
        [.. accessors.Accessors.Select(one => one.WithBody(null).WithExpressionBody(null))]);

    // That an argument may be left out counts, and not what it is then.
    private static ParameterListSyntax Bare(ParameterListSyntax parameters) => parameters.WithParameters(
        [.. parameters.Parameters.Select(one => one.Default is null ? one : one.WithDefault(one.Default.WithValue(Default)))]);

    private static string Text(MemberDeclarationSyntax member) =>
        string.Join(" ", member.WithAttributeLists([]).WithoutTrivia().NormalizeWhitespace().ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
