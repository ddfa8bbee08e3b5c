using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>A header of a response, as a member of its case.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Header">Its name on the wire.</param>
/// <param name="Type">The type of its value; text where nothing better fits.</param>
/// <param name="IsRequired">True when every such response has it.</param>
/// <param name="Form">How the text of the value is made JSON, which is what codecs read.</param>
/// <param name="Description">What it means, from the spec; may be empty.</param>
public sealed record HeaderPlan(string Name, string Header, TypeReference Type, bool IsRequired, HeaderForm Form, string Description)
{
    /// <summary>True for text that is handed out as it is.</summary>
    public bool IsPlainText => Form == HeaderForm.Text && Type is ScalarReference { Type: ScalarType.String };

    internal IEnumerable<string> Support => IsPlainText
        ? [SupportName.HeaderText]
        : TypeSupport.OfTypeAndCodec(Type.NotNull()).Append(SupportName.HeaderText).Append(SupportName.HeaderForm);
}
