using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Reading.Composition;

/// <summary>Merges what two schemas say of their value without limiting it: title, description, default and the like.</summary>
internal static class AnnotationMerger
{
    /// <summary>The merged schema with the annotations of both; where both say something, the first counts.</summary>
    public static Schema Merge(Schema first, Schema second, Schema merged) => merged with
    {
        Title = first.Title.Length > 0 ? first.Title : second.Title,
        Description = first.Description.Length > 0 ? first.Description : second.Description,
        Default = first.Default ?? second.Default,
        IsDeprecated = first.IsDeprecated || second.IsDeprecated,
        IsReadOnly = first.IsReadOnly || second.IsReadOnly,
        IsWriteOnly = first.IsWriteOnly || second.IsWriteOnly,
        ErrorPointer = first.ErrorPointer.Length > 0 ? first.ErrorPointer : second.ErrorPointer,
        Annotations = MemberAnnotation.Merge(first.Annotations, second.Annotations),
    };
}
