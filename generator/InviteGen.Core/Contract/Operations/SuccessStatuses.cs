namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// Which responses of an operation describe a successful call (OpenAPI, Responses Object): those for 2XX, and <c>default</c> where it is
/// all that is declared. Beside another success or an error it describes the errors that have no response of their own.
/// </summary>
public sealed class SuccessStatuses(IEnumerable<StatusKey> declared)
{
    private const int FirstError = 400;

    private readonly List<StatusKey> _declared = [.. declared];

    /// <summary>True when a response for 2XX is declared.</summary>
    public bool HasOwn => _declared.Exists(Is2XX);

    /// <summary>True when <c>default</c> describes a successful call as well.</summary>
    public bool ContainsDefault => !_declared.Exists(ExcludesDefault);

    /// <summary>True when the response with this key describes a successful call.</summary>
    public bool Contains(StatusKey status) => Is2XX(status) || (status.IsDefault && ContainsDefault);

    /// <summary>True for a success and for an error: beside it, <c>default</c> does not describe a successful call.</summary>
    public static bool ExcludesDefault(StatusKey status) => Is2XX(status) || status.FirstCode >= FirstError;

    private static bool Is2XX(StatusKey status) => status.FirstCode is >= 200 and <= 299;
}
