namespace ConsumerSample.Inviting;

/// <summary>What became of the people of one operation.</summary>
internal sealed class Tally
{
    /// <summary>People whom the server has invited; in a dry run, people in the requests that were shown.</summary>
    public int Invited { get; private set; }

    /// <summary>Requests that the server has answered, well or badly; in a dry run, requests that were shown.</summary>
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
