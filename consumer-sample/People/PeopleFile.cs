using System.Runtime.CompilerServices;
using CsvHelper;

namespace ConsumerSample.People;

/// <summary>A CSV file of people, which is read record by record.</summary>
internal sealed class PeopleFile(string path)
{
    private static readonly CsvReaderOptions Format = new()
    {
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        // A quotation mark that is never closed must not cause the whole file to be read into memory.
        MaxRecordSize = 64 * 1024,
    };

    public string Path { get; } = path;

    /// <summary>The people in the order of the file.</summary>
    /// <exception cref="SampleException">The file cannot be read; the message contains the file and the line.</exception>
    public async IAsyncEnumerable<Person> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var csv = CsvReader.Create(Open(), Format, leaveOpen: false);
        var columns = await ReadColumnsAsync(csv, cancellationToken);
        while (await NextAsync(csv, cancellationToken))
        {
            yield return ReadPerson(csv, columns);
        }
    }

    private FileStream Open()
    {
        try
        {
            return File.OpenRead(Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SampleException($"{Path}: {failure.Message}", failure);
        }
    }

    private async Task<Columns> ReadColumnsAsync(CsvReader csv, CancellationToken cancellationToken)
    {
        try
        {
            await csv.ReadHeaderAsync(cancellationToken);
            return Columns.Find(csv);
        }
        catch (CsvFormatException failure)
        {
            throw Bad(1, failure.Message, failure);
        }
    }

    private async Task<bool> NextAsync(CsvReader csv, CancellationToken cancellationToken)
    {
        try
        {
            return await csv.ReadAsync(cancellationToken);
        }
        catch (CsvFormatException failure)
        {
            throw Bad(failure.LineNumber, failure.Message, failure);
        }
    }

    private Person ReadPerson(CsvReader csv, Columns columns) => new(
        csv.LineNumber,
        csv.GetString(columns.Name),
        csv.GetString(columns.Email),
        Optional(csv, columns.Phone),
        Optional(csv, columns.Role),
        csv.GetString(columns.Groups).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        columns.CyberArkId is { } id ? ReadId(csv, id) : null);

    private Guid? ReadId(CsvReader csv, int column) => Optional(csv, column) switch
    {
        null => null,
        var text when Guid.TryParseExact(text, "D", out var id) => id,
        var text => throw Bad(csv.LineNumber, $"The {nameof(Columns.CyberArkId)} '{text}' is not a UUID."),
    };

    private static string? Optional(CsvReader csv, int column) => csv.IsEmpty(column) ? null : csv.GetString(column);

    private SampleException Bad(long line, string what, Exception? inner = null) => new($"{Path}, line {line}: {what}", inner);
}
