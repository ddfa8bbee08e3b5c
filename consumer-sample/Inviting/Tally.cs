namespace ConsumerSample.Inviting;

/// <summary>The results of one operation.</summary>
internal sealed class Tally
{
    /// <summary>The number of people whom the server invited; in a dry run, of those in the requests that were shown.</summary>
    public int Invited { get; private set; }

    /// <summary>The number of requests with a response of any kind; in a dry run, of those that were shown.</summary>
    public int Requests { get; private set; }

    /// <summary>People whom the client did not send.</summary>
    public Reasons NotSent { get; } = new();

    /// <summary>People whom the server refused.</summary>
    public Reasons Refused { get; } = new();

    public void AddInvited(int people)
    {
        Requests++;
        Invited += people;
    }

    public void AddRefused(IReadOnlyList<People.Person> people, string reason)
    {
        Requests++;
        foreach (var person in people)
        {
            Refused.Add(reason, person.Line);
        }
    }
}
