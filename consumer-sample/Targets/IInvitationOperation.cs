using ConsumerSample.People;

namespace ConsumerSample.Targets;

/// <summary>An operation of a product that invites people.</summary>
internal interface IInvitationOperation
{
    /// <summary>The name on the command line.</summary>
    string Key { get; }

    /// <summary>The name of the product.</summary>
    string System { get; }

    /// <summary>The product's name of the operation.</summary>
    string Title { get; }

    /// <summary>The maximum number of people in one request.</summary>
    int BatchSize { get; }

    /// <summary>The JSON pointer of the array of people in the request body. The validator's pointers start with it.</summary>
    string PeoplePointer { get; }

    /// <summary>What this operation needs but the file does not contain for a person; null if nothing is missing.</summary>
    string? Missing(Person person);

    /// <summary>People with different keys must not share a request.</summary>
    string GroupKey(Person person);

    /// <summary>Sends one request.</summary>
    /// <returns>Null if all people are invited, otherwise why the server refused.</returns>
    /// <exception cref="ClientSupport.RequestValidationException">The client refused to send the request.</exception>
    /// <exception cref="ClientSupport.ApiException">The response is not documented.</exception>
    Task<string?> SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken);
}
