using System.Globalization;

namespace InviteGen.Core.Text.Trees;

/// <summary>Text to tree, whatever the format.</summary>
internal static class TreeReader
{
    /// <summary>Reads a document. Faults are returned, not thrown.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static TreeResult Read(SpecBody body, CancellationToken cancellationToken)
    {
        if (body.Content.Length > TreeLimits.Length)
        {
            var detail = body.Content.Length.ToString("N0", CultureInfo.InvariantCulture);
            var source = new SpecSource(body.Text, body.Content, countsBytes: false);
            return new(source, null, [new(TextFaultKind.TooLarge, 0, 0, detail)]) { IsReadable = false };
        }

        if (body.Format == SpecFormat.Yaml)
        {
            return ReadYaml(body, cancellationToken);
        }

        var json = Read(body, body.Content, SpecFormat.Json, cancellationToken);
        // YAML flow style looks like JSON until an unquoted key or a comment comes.
        return body.MayBeYaml && json.Faults.Any(fault => fault.Kind == TextFaultKind.BadJson)
            ? ReadYaml(body, cancellationToken)
            : json;
    }

    private static TreeResult ReadYaml(SpecBody body, CancellationToken cancellationToken)
    {
        var result = Read(body, body.Content, SpecFormat.Yaml, cancellationToken);
        return !result.IsReadable && BlockScalarSpaces.Move(body.Content) is { } moved
            && Read(body, moved, SpecFormat.Yaml, cancellationToken) is { IsReadable: true } second
                ? second
                : result;
    }

    private static TreeResult Read(SpecBody body, string content, SpecFormat format, CancellationToken cancellationToken)
    {
        var isJson = format == SpecFormat.Json;
        var scope = new TreeScope(new(body.Text, content, countsBytes: isJson), content, cancellationToken);
        try
        {
            var root = isJson ? new JsonTreeReader(scope).Read() : new YamlTreeReader(scope).Read();
            return new(scope.Source, root, scope.Faults);
        }
        catch (UnreadableTextException e)
        {
            return new(scope.Source, null, [.. scope.Faults, e.Fault]) { IsReadable = false };
        }
    }
}
