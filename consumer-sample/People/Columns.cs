using CsvHelper;

namespace ConsumerSample.People;

/// <summary>The indexes of the columns in a file. Neither their order nor the case of their names matters.</summary>
/// <param name="CyberArkId">Null if the file has no such column.</param>
internal sealed record Columns(int Name, int Email, int Phone, int Role, int Groups, int? CyberArkId)
{
    /// <exception cref="CsvFormatException">A column is missing.</exception>
    public static Columns Find(CsvReader csv) => new(
        Index(csv, nameof(Name)),
        Index(csv, nameof(Email)),
        Index(csv, nameof(Phone)),
        Index(csv, nameof(Role)),
        Index(csv, nameof(Groups)),
        csv.TryGetFieldIndex(nameof(CyberArkId), out var id) ? id : null);

    private static int Index(CsvReader csv, string column) =>
        csv.TryGetFieldIndex(column, out var index)
            ? index
            : throw new CsvFormatException($"The column {column} is missing; Name, Email, Phone, Role and Groups are required.");
}
