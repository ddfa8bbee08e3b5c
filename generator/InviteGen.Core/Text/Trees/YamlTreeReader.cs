using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InviteGen.Core.Text.Trees;

/// <summary>
/// Builds the tree of a YAML document from the parser's events, as JSON would have written it: aliases are copied, merge
/// keys merged, keys turned to text.
/// </summary>
internal sealed partial class YamlTreeReader
{
    private const string MergeKey = "<<";

    private readonly TreeScope _scope;
    private readonly bool _hasSeparators;
    private readonly Parser _parser;
    private readonly Dictionary<AnchorName, YamlAnchor> _anchors = [];

    public YamlTreeReader(TreeScope scope)
    {
        _scope = scope;
        _hasSeparators = LineSeparators.AreIn(scope.Content);
        _parser = new(new StringReader(_hasSeparators ? LineSeparators.Hide(scope.Content) : scope.Content));
    }

    /// <summary>Reads the first document of the stream.</summary>
    /// <exception cref="UnreadableTextException">The text is not YAML, or exceeds a limit.</exception>
    public JsonNode? Read()
    {
        var nul = _scope.Content.IndexOf('\0');
        if (nul >= 0)
        {
            // The scanner takes it for the end of the text and would be content with half a document.
            throw new UnreadableTextException(new(TextFaultKind.BadYaml, nul, nul + 1, "The character U+0000 is not allowed."));
        }

        try
        {
            return ReadStream();
        }
        catch (YamlException e)
        {
            throw new UnreadableTextException(
                new(TextFaultKind.BadYaml, (int)e.Start.Index, (int)Math.Max(e.End.Index, e.Start.Index + 1), e.Message));
        }
        catch (Exception e) when (e is not (OperationCanceledException or UnreadableTextException))
        {
            // The parser promises only YamlException, but hostile text finds others.
            var at = (int)(_parser.Current?.End.Index ?? 0);
            throw new UnreadableTextException(new(TextFaultKind.BadYaml, at, at + 1, e.Message));
        }
    }

    private JsonNode? ReadStream()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            return null;
        }

        var first = Next();
        if (_scope.Places is { } places)
        {
            places.Root = ItemPlace(first);
        }

        var root = ReadNode(first, 1);
        Next();
        if (Next() is DocumentStart second)
        {
            _scope.Faults.Add(new(TextFaultKind.SecondDocument, (int)second.Start.Index, (int)second.Start.Index + 3, ""));
        }

        return root;
    }

    private ParsingEvent Next()
    {
        _scope.CountValue();
        if (!_parser.MoveNext())
        {
            throw new YamlException("The text ends in the middle of a value.");
        }

        return _hasSeparators && _parser.Current is Scalar scalar
            ? new Scalar(
                scalar.Anchor, scalar.Tag, LineSeparators.Restore(scalar.Value), scalar.Style, scalar.IsPlainImplicit,
                scalar.IsQuotedImplicit, scalar.Start, scalar.End)
            : _parser.Current!;
    }

    private JsonNode? ReadNode(ParsingEvent start, int depth)
    {
        if (start is AnchorAlias alias)
        {
            return Expand(alias, depth);
        }

        var anchor = new YamlAnchor();
        if (start is NodeEvent { Anchor.IsEmpty: false } named)
        {
            _anchors[named.Anchor] = anchor;
        }

        anchor.Value = start switch
        {
            MappingStart => ReadMapping(CheckDepth(start, depth)),
            SequenceStart => ReadSequence(CheckDepth(start, depth)),
            _ => ReadScalar((Scalar)start, anchor),
        };
        anchor.IsComplete = true;
        return anchor.Value;
    }

    private JsonNode? ReadScalar(Scalar scalar, YamlAnchor anchor)
    {
        anchor.KeyText = scalar.Value;
        if (YamlScalar.HasNoJsonNumber(scalar))
        {
            _scope.Faults.Add(Fault(TextFaultKind.NoJsonNumber, scalar, scalar.Value));
        }

        return YamlScalar.ToNode(scalar);
    }

    private JsonArray ReadSequence(int depth)
    {
        var result = new JsonArray();
        for (var item = Next(); item is not SequenceEnd; item = Next())
        {
            var (start, end) = _scope.Places is not null ? ItemPlace(item) : default;
            result.Add(ReadNode(item, depth + 1));
            _scope.Places?.Add(result, start, end);
        }

        return result;
    }

    private JsonObject ReadMapping(int depth)
    {
        var result = new JsonObject();
        List<(JsonNode? Source, ParsingEvent Key)>? merged = null;
        for (var key = Next(); key is not MappingEnd; key = Next())
        {
            var name = KeyText(key);
            var value = ReadNode(Next(), depth + 1);
            if (name == MergeKey && key is Scalar { Style: ScalarStyle.Plain })
            {
                (merged ??= []).Add((value, key));
            }
            else if (result.ContainsKey(name))
            {
                _scope.Faults.Add(Fault(TextFaultKind.DuplicateKey, key, name));
            }
            else
            {
                result.Add(name, value);
                _scope.Places?.Add(result, (int)key.Start.Index, (int)key.End.Index);
            }
        }

        merged?.ForEach(merge => Merge(result, merge.Source, merge.Key, depth));
        return result;
    }

    private string KeyText(ParsingEvent key) => key switch
    {
        Scalar scalar => Named(scalar).Value,
        AnchorAlias alias when _anchors.TryGetValue(alias.Value, out var anchor) && anchor.KeyText is { } text => text,
        _ => throw new UnreadableTextException(Fault(TextFaultKind.BadYaml, key, "A key must be a simple value.")),
    };

    private Scalar Named(Scalar key)
    {
        if (!key.Anchor.IsEmpty)
        {
            _anchors[key.Anchor] = new() { Value = YamlScalar.ToNode(key), KeyText = key.Value, IsComplete = true };
        }

        return key;
    }

    private static int CheckDepth(ParsingEvent start, int depth) =>
        depth <= TreeLimits.Depth ? depth : throw new UnreadableTextException(Fault(TextFaultKind.TooDeep, start, ""));

    private static TextFault Fault(TextFaultKind kind, ParsingEvent at, string detail) =>
        new(kind, (int)at.Start.Index, (int)Math.Max(at.End.Index, at.Start.Index + 1), detail);

    // A block has no token of its own: its first line is shown.
    private (int Start, int End) ItemPlace(ParsingEvent item)
    {
        var start = (int)item.Start.Index;
        var lineEnd = _scope.Content.IndexOfAny(['\r', '\n'], Math.Min(start, _scope.Content.Length));
        lineEnd = lineEnd < 0 ? _scope.Content.Length : lineEnd;
        var end = item is Scalar or AnchorAlias ? Math.Min((int)item.End.Index, lineEnd) : lineEnd;
        return (start, Math.Max(start, end));
    }
}
