using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>One evaluation: where <c>$</c> is, and how much work is left.</summary>
internal sealed class PathScope(SpecNode root, CancellationToken cancellation)
{
    // ..* visits every value once, and a second ..* every value once per level: more than that is an attack or a mistake.
    private int _steps = 20_000_000;

    /// <summary>The root of the document.</summary>
    public PathMatch Root { get; } = new(null, null, 0, root, 1);

    /// <summary>Counts a value that is looked at.</summary>
    /// <exception cref="PathException">The path looks at more values than any honest one.</exception>
    public void Step()
    {
        if (--_steps < 0)
        {
            throw new PathException("The path selects too many values.");
        }

        if ((_steps & 0xFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
