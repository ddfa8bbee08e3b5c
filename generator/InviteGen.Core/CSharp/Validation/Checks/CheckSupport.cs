using InviteGen.Core.CSharp.Support;

namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>The pieces of the support code's <c>Check</c>.</summary>
internal static class CheckSupport
{
    public static IEnumerable<string> Of(CheckKind kind) => [SupportName.Check, PieceOf(kind)];

    private static string PieceOf(CheckKind kind) => kind switch
    {
        CheckKind.MinLength or CheckKind.MaxLength or CheckKind.Pattern => SupportName.CheckText,
        CheckKind.Email => SupportName.CheckEmail,
        CheckKind.Hostname or CheckKind.Ipv4 or CheckKind.Ipv6 => SupportName.CheckHosts,
        CheckKind.Time => SupportName.CheckTimes,
        CheckKind.Uri => SupportName.CheckUris,
        CheckKind.Minimum or CheckKind.Maximum or CheckKind.ExclusiveMinimum or CheckKind.ExclusiveMaximum
            or CheckKind.MultipleOf => SupportName.CheckNumbers,
        CheckKind.MinItems or CheckKind.MaxItems or CheckKind.UniqueItems or CheckKind.UniqueBy or CheckKind.NoNullItems
            or CheckKind.MinProperties or CheckKind.MaxProperties or CheckKind.Key => SupportName.CheckCollections,
        CheckKind.Rule => SupportName.CheckRules,
        _ => SupportName.Check,
    };
}
