using ConsumerSample.People;

namespace ConsumerSample.Targets;

/// <summary>One operation of one product, seen as a way to invite people.</summary>
internal interface IInvitationOperation
{
    /// <summary>How the command line calls it.</summary>
    string Key { get; }

    /// <summary>The product.</summary>
    string System { get; }

    /// <summary>What the product calls the operation.</summary>
    string Title { get; }

    /// <summary>How many people one request may hold.</summary>
    int BatchSize { get; }

    /// <summary>JSON Pointer to the array of people in the request body; a validator's pointers start with it.</summary>
    string PeoplePointer { get; }

    /// <summary>What this operation needs and the file does not say of a person; null when nothing is missing.</summary>
    string? Missing(Person person);

    /// <summary>People with different keys may not share a request.</summary>
    string GroupKey(Person person);

    /// <summary>Sends one request.</summary>
    /// <returns>Null when everybody is invited, else why the server refused.</returns>
    /// <exception cref="ClientSupport.RequestValidationException">The client refused to send the request.</exception>
    /// <exception cref="ClientSupport.ApiException">The server's answer is not one that its documents name.</exception>
    Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken);
}
