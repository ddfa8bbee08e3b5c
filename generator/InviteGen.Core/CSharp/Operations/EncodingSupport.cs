using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Support;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>The support code that says how the fields of a form are sent.</summary>
internal static class EncodingSupport
{
    public static IEnumerable<string> Of(IEnumerable<PropertyEncoding> encodings) => encodings.SelectMany(encoding =>
        encoding.Style is null ? [SupportName.FieldEncoding] : new[] { SupportName.FieldEncoding, SupportName.ParameterStyle });
}
