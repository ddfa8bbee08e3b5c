namespace InviteGen.Core.Contract.Operations;

/// <summary>Tells the names of parameters apart.</summary>
public static class ParameterNames
{
    /// <summary>True for two names of one parameter: those of headers are the same in any case (RFC 9110, section 5.1).</summary>
    public static bool AreSame(ParameterIn sentIn, string name, string other) => string.Equals(
        name, other, sentIn == ParameterIn.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
