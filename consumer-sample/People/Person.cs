namespace ConsumerSample.People;

/// <summary>A person of the file.</summary>
/// <param name="Line">The line in the file, counted from 1.</param>
/// <param name="Name">The full name.</param>
/// <param name="Email">The e-mail address as it is in the file; the validators of the products check it.</param>
/// <param name="Phone">The phone number; null if the file has none.</param>
/// <param name="Role">The name of a role in the products; null if the file has none.</param>
/// <param name="Groups">The names of groups; may be empty.</param>
/// <param name="CyberArkId">The UUID of the person in CyberArk Identity; null if the file has none.</param>
internal sealed record Person(
    long Line,
    string Name,
    string Email,
    string? Phone,
    string? Role,
    IReadOnlyList<string> Groups,
    Guid? CyberArkId);
