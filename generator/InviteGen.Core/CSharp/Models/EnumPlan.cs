using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>A string with known values. It is open: a value that the spec does not know survives a round trip.</summary>
public sealed record EnumPlan : ModelPlan
{
    /// <summary>The known values in the order of the spec.</summary>
    public EquatableArray<EnumValuePlan> Values { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<TypeReference> HeldTypes => [];

    internal override IEnumerable<string> Support => 
        [SupportName.CodecConverter, SupportName.EnumCodec, SupportName.IOpenEnum, SupportName.OpenEnum];
}
