using ConsumerSample.ClientSupport;
using ConsumerSample.People;
using ConsumerSample.Targets;

namespace ConsumerSample.Inviting;

/// <summary>
/// Invites people with one operation, batch by batch. Only the people of one request are in memory.
/// </summary>
internal sealed class InvitationRun(IInvitationOperation operation, Tally tally)
{
    // The start of an undocumented response is shown, but it must not fill the table.
    private const int LongestExcerpt = 120;

    /// <param name="people">The people, who are read as they are needed.</param>
    /// <param name="done">Called after each batch with the number of people that were processed.</param>
    public async Task InviteAsync(IAsyncEnumerable<Person> people, Action<int> done, CancellationToken cancellationToken)
    {
        await foreach (var batch in people.Chunk(operation.BatchSize).WithCancellation(cancellationToken))
        {
            foreach (var together in Complete(batch).GroupBy(operation.GroupKey, StringComparer.Ordinal))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await SendAsync([.. together], cancellationToken);
            }

            done(batch.Length);
        }
    }

    private List<Person> Complete(Person[] batch)
    {
        var complete = new List<Person>(batch.Length);
        foreach (var person in batch)
        {
            if (operation.Missing(person) is { } missing)
            {
                tally.NotSent.Add(missing, person.Line);
            }
            else
            {
                complete.Add(person);
            }
        }

        return complete;
    }

    private async Task SendAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        // People whom the validator refuses are removed, and the others are sent. Each round has fewer people.
        while (people.Count > 0)
        {
            try
            {
                await SendOnceAsync(people, cancellationToken);
                return;
            }
            catch (RequestValidationException refusal)
            {
                people = WithoutRefused(people, refusal.Errors);
            }
        }
    }

    private async Task SendOnceAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        try
        {
            if (await operation.SendAsync(people, cancellationToken) is { } reason)
            {
                tally.AddRefused(people, reason);
            }
            else
            {
                tally.AddInvited(people.Count);
            }
        }
        catch (NotSentException)
        {
            tally.AddInvited(people.Count);
        }
        catch (ApiException failure)
        {
            tally.AddRefused(people, Describe(failure));
        }
    }

    private static string Describe(ApiException failure)
    {
        var body = failure.ResponseBody.ReplaceLineEndings(" ").Trim();
        var excerpt = body.Length <= LongestExcerpt ? body : body[..LongestExcerpt] + "...";
        return $"{failure.Message} {excerpt}".TrimEnd();
    }

    private List<Person> WithoutRefused(IReadOnlyList<Person> people, IReadOnlyList<ValidationError> errors)
    {
        var refusals = errors.Select(error => Refusal.Of(error, operation.PeoplePointer)).ToList();
        var ofAll = refusals.FirstOrDefault(refusal => refusal.Index is null);
        var ofOne = refusals
            .Where(refusal => refusal.Index is not null)
            .DistinctBy(refusal => refusal.Index)
            .ToDictionary(refusal => refusal.Index!.Value);
        var rest = new List<Person>(people.Count);
        for (var i = 0; i < people.Count; i++)
        {
            if ((ofAll ?? ofOne.GetValueOrDefault(i)) is { } refusal)
            {
                tally.NotSent.Add(refusal.Reason, people[i].Line);
            }
            else
            {
                rest.Add(people[i]);
            }
        }

        return rest;
    }
}
