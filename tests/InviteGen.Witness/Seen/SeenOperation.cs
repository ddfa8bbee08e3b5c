namespace InviteGen.Witness.Seen;

/// <summary>One operation.</summary>
/// <param name="Method">The HTTP method in capital letters.</param>
/// <param name="Path">The path template.</param>
internal sealed record SeenOperation(string Method, string Path)
{
    /// <summary>Its parameters, and those of its path that it does not replace.</summary>
    public IReadOnlyList<SeenParameter> Parameters { get; init; } = [];

    public SeenBody? Body { get; init; }

    public IReadOnlyList<SeenResponse> Responses { get; init; } = [];
}
