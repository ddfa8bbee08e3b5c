namespace ConsumerSample.People;

/// <summary>One person of the file, with the line of the file where that person stands.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Name">Full name.</param>
/// <param name="Email">As the file has it; whether it is an address is for each product's validator to say.</param>
/// <param name="Phone">Null when the file has none.</param>
/// <param name="Role">Name of a role that the products know; null when the file has none.</param>
/// <param name="Groups">Names of groups; may be empty.</param>
/// <param name="CyberArkId">UUID of the person in CyberArk Identity; null when the file has none.</param>
internal sealed record Person(
    long Line,
    string Name,
    string Email,
    string? Phone,
    string? Role,
    IReadOnlyList<string> Groups,
    Guid? CyberArkId);
