using System.Globalization;

namespace InviteGen.Core.Text.Trees;

/// <summary>Text to tree, whatever the format.</summary>
internal static class TreeReader
{
    /// <summary>Reads a document. Faults are returned, not thrown.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static TreeResult Read(SpecBody body, PlaceMap? places, CancellationToken cancellationToken)
    {
        if (body.Content.Length > TreeLimits.Length)
        {
            var detail = body.Content.Length.ToString("N0", CultureInfo.InvariantCulture);
            return new(false, null, [new(TextFaultKind.TooLarge, 0, 0, detail)]);
        }

        if (body.Format == SpecFormat.Yaml)
        {
            return ReadYaml(body.Content, places, cancellationToken);
        }

        var json = Read(new(body.Content, places, cancellationToken), SpecFormat.Json);
        // YAML flow style looks like JSON until an unquoted key or a comment comes.
        return body.MayBeYaml && json.Faults.Any(fault => fault.Kind == TextFaultKind.BadJson)
            ? ReadYaml(body.Content, places, cancellationToken)
            : json;
    }

    private static TreeResult ReadYaml(string content, PlaceMap? places, CancellationToken cancellationToken)
    {
        var result = Read(new(content, places, cancellationToken), SpecFormat.Yaml);
        return !result.IsReadable && BlockScalarSpaces.Move(content) is { } moved
            && Read(new(moved, places, cancellationToken), SpecFormat.Yaml) is { IsReadable: true } second
                ? second
                : result;
    }

    private static TreeResult Read(TreeScope scope, SpecFormat format)
    {
        try
        {
            var root = format == SpecFormat.Json ? new JsonTreeReader(scope).Read() : new YamlTreeReader(scope).Read();
            return new(true, root, scope.Faults);
        }
        catch (UnreadableTextException e)
        {
            return new(false, null, [.. scope.Faults, e.Fault]);
        }
    }
}
