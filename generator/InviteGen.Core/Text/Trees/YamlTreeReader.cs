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

    private static readonly char[] LineBreaks = ['\r', '\n'];

    private readonly TreeScope _scope;
    private readonly bool _hasSeparators;
    private readonly Parser _parser;
    private readonly MemberBuffer _members;
    private readonly Dictionary<AnchorName, YamlAnchor> _anchors = [];

    public YamlTreeReader(TreeScope scope)
    {
        _scope = scope;
        _members = new(scope);
        _hasSeparators = LineSeparators.AreIn(scope.Content);
        _parser = new(new StringReader(_hasSeparators ? LineSeparators.Hide(scope.Content) : scope.Content));
    }

    /// <summary>Reads the first document of the stream.</summary>
    /// <exception cref="UnreadableTextException">The text is not YAML, or exceeds a limit.</exception>
    public SpecNode? Read()
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

    private SpecNode? ReadStream()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            return null;
        }

        var first = Next();
        var (start, end) = FirstLine(first);
        var root = ReadNode(first, SpecOrigin.Root(_scope.Source, start, end), 1);
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

        if (_parser.Current is not Scalar scalar)
        {
            return _parser.Current!;
        }

        return UnpairedSurrogates.AreIn(scalar.Value)
            ? throw new UnreadableTextException(Fault(TextFaultKind.BadYaml, scalar, UnpairedSurrogates.Fault))
            : _hasSeparators
            ? new Scalar(
                scalar.Anchor, scalar.Tag, LineSeparators.Restore(scalar.Value), scalar.Style, scalar.IsPlainImplicit,
                scalar.IsQuotedImplicit, scalar.Start, scalar.End)
            : scalar;
    }

    private SpecNode ReadNode(ParsingEvent start, in SpecOrigin origin, int depth)
    {
        if (start is AnchorAlias alias)
        {
            return Expand(alias, origin, depth);
        }

        if (start is not NodeEvent { Anchor.IsEmpty: false } named)
        {
            return ReadContent(start, origin, depth);
        }

        var anchor = _anchors[named.Anchor] = new() { KeyText = (start as Scalar)?.Value };
        return anchor.Value = ReadContent(start, origin, depth);
    }

    private SpecNode ReadContent(ParsingEvent start, in SpecOrigin origin, int depth) => start switch
    {
        MappingStart => ReadMapping(origin, CheckDepth(start, depth)),
        SequenceStart => ReadSequence(origin, CheckDepth(start, depth)),
        _ => ReadScalar((Scalar)start, origin),
    };

    private SpecValue ReadScalar(Scalar scalar, in SpecOrigin origin)
    {
        if (YamlScalar.HasNoJsonNumber(scalar))
        {
            _scope.Faults.Add(Fault(TextFaultKind.NoJsonNumber, scalar, scalar.Value));
        }

        return YamlScalar.ToValue(scalar, origin);
    }

    private SpecArray ReadSequence(in SpecOrigin origin, int depth)
    {
        var result = new SpecArray(origin);
        for (var item = Next(); item is not SequenceEnd; item = Next())
        {
            var (start, end) = FirstLine(item);
            result.Add(ReadNode(item, SpecOrigin.Item(result, result.Count, start, end), depth + 1));
        }

        return result;
    }

    private SpecObject ReadMapping(in SpecOrigin origin, int depth)
    {
        var result = new SpecObject(origin);
        var first = _members.Count;
        List<(SpecNode Source, ParsingEvent Key)>? merged = null;
        for (var key = Next(); key is not MappingEnd; key = Next())
        {
            var name = KeyText(key);
            var value = ReadNode(Next(), OriginOf(result, name, key), depth + 1);
            if (name == MergeKey && key is Scalar { Style: ScalarStyle.Plain })
            {
                (merged ??= []).Add((value, key));
            }
            else
            {
                _members.Add(name, value);
            }
        }

        result.Fill(_members.Take(first));
        merged?.ForEach(merge => Merge(result, merge.Source, merge.Key, depth));
        return result;
    }

    private static SpecOrigin OriginOf(SpecObject owner, string name, ParsingEvent key) =>
        SpecOrigin.Member(owner, name, (int)key.Start.Index, (int)Math.Max(key.End.Index, key.Start.Index));

    private string KeyText(ParsingEvent key) => key switch
    {
        Scalar scalar => Named(scalar).Value,
        AnchorAlias alias when _anchors.TryGetValue(alias.Value, out var anchor) && anchor.KeyText is { } text => text,
        _ => throw new UnreadableTextException(Fault(TextFaultKind.BadYaml, key, "A mapping key must be a scalar (for example a string).")),
    };

    private Scalar Named(Scalar key)
    {
        if (!key.Anchor.IsEmpty)
        {
            _anchors[key.Anchor] = new() { Value = YamlScalar.ToValue(key, default), KeyText = key.Value };
        }

        return key;
    }

    private static int CheckDepth(ParsingEvent start, int depth) =>
        depth <= TreeLimits.Depth ? depth : throw new UnreadableTextException(Fault(TextFaultKind.TooDeep, start, ""));

    private static TextFault Fault(TextFaultKind kind, ParsingEvent at, string detail) =>
        new(kind, (int)at.Start.Index, (int)Math.Max(at.End.Index, at.Start.Index + 1), detail);

    // A block has no token of its own: its first line is shown.
    private (int Start, int End) FirstLine(ParsingEvent item)
    {
        var start = (int)item.Start.Index;
        var lineEnd = _scope.Content.IndexOfAny(LineBreaks, Math.Min(start, _scope.Content.Length));
        lineEnd = lineEnd < 0 ? _scope.Content.Length : lineEnd;
        var end = item is Scalar or AnchorAlias ? Math.Min((int)item.End.Index, lineEnd) : lineEnd;
        return (start, Math.Max(start, end));
    }
}
