using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>A check that evaluates an assertion on the JSON of a value.</summary>
/// <param name="Field">The field that holds the assertion.</param>
/// <param name="Type">The type of the value; its codec writes the JSON.</param>
public sealed record AssertionCheck(string Field, TypeReference Type) : CheckPlan(CheckKind.Rule)
{
    /// <summary>True where the value is JSON already.</summary>
    public bool IsJson => Type is ScalarReference { IsAny: true };

    internal override string? UsedField => Field;

    internal override IEnumerable<string> Support =>
        IsJson ? base.Support : base.Support.Concat(TypeSupport.OfTypeAndCodec(Type.NotNull()));
}
