using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

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
        Annotations = Merge(first.Annotations, second.Annotations),

        // What the second was merged from is a part of it, and it is a member itself.
        Members = first.Members,
    };

    private static EquatableArray<Annotation> Merge(EquatableArray<Annotation> first, EquatableArray<Annotation> second) =>
        AnnotationList.Sort(first.Concat(second.Where(annotation => first.All(one => one.Keyword != annotation.Keyword))));
}
