using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Makes the body of version 3.0 from the body of version 2.0, which is a parameter.</summary>
internal static class BodyUpgrade
{
    /// <summary>The Request Body Object.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="mediaTypes">The media types of the body.</param>
    /// <param name="isShared">True when others use the parameter too.</param>
    public static SpecObject Make(SpecObject parameter, IReadOnlyList<string> mediaTypes, bool isShared)
    {
        var body = SpecObject.At(parameter);
        foreach (var member in parameter.Where(IsOfBody))
        {
            body.Add(member);
        }

        var schema = parameter["schema"];
        body.Add("content", Content.Of(mediaTypes, isShared ? schema?.DeepClone() : schema, parameter));
        return body;
    }

    private static bool IsOfBody(KeyValuePair<string, SpecNode> member) =>
        member.Key is "description" or "required" || Grammar.IsExtension(member.Key);
}
