namespace InviteGen.Bench.Broken;

/// <summary>Breaks a document at each of its places in many ways: never more is lost than the operation that the place is in.</summary>
internal static class BrokenRun
{
    private const int MostShown = 100;

    /// <summary>Prints where more is lost.</summary>
    /// <returns>False when that is anywhere, or the place is no file.</returns>
    public static bool Run(FileSystemInfo place, CancellationToken cancellationToken)
    {
        if (place is not FileInfo file)
        {
            Console.WriteLine("give it a JSON document");
            return false;
        }

        var sweep = new Sweep(File.ReadAllText(file.FullName));
        var places = sweep.Places.ToList();
        var faults = new List<string>();
        foreach (var at in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            faults.AddRange(
                from value in Sweep.Values
                let fault = sweep.FaultOf(at, value)
                where fault is not null
                select $"/{string.Join('/', at)} = {value}: {fault}");
        }

        faults.Take(MostShown).ToList().ForEach(Console.WriteLine);
        Console.WriteLine($"{places.Count} places, {Sweep.Values.Count} values each: {faults.Count} cost more than their operation");
        return faults.Count == 0;
    }
}
