using System.Buffers;
using System.Text;
using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>
/// Builds a tree from JSON. <c>JsonNode.Parse</c> would do, but it says neither where a value stands or is repeated, nor where a text
/// breaks off in units that an editor counts in. Numbers keep their digits.
/// </summary>
internal sealed class JsonTreeReader
{
    // The limit on depth is ours: the reader's own only says that it was exceeded.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly TreeScope _scope;
    private readonly ShortTexts _texts = new();
    private readonly MemberBuffer _members;
    private readonly List<SpecNode> _items = [];
    private int _markLength;

    public JsonTreeReader(TreeScope scope)
    {
        _scope = scope;
        _members = new(scope);
    }

    /// <summary>Reads the one value of the text.</summary>
    /// <exception cref="UnreadableTextException">The text is not JSON, or is nested too deeply.</exception>
    public SpecNode Read()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(_scope.Content));
        try
        {
            var length = Encoding.UTF8.GetBytes(_scope.Content, 0, _scope.Content.Length, bytes, 0);
            return Read(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private SpecNode Read(ReadOnlySpan<byte> bytes)
    {
        // A byte order mark is no part of JSON, but may be ignored (RFC 8259, section 8.1).
        _markLength = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var reader = new Utf8JsonReader(bytes.Slice(_markLength), Options);
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, SpecOrigin.Root(_scope.Source, Start(ref reader), End(ref reader)), 1);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            var at = _scope.Source.ToChars(FaultOffset(e, bytes, _markLength + (int)reader.BytesConsumed));
            throw new UnreadableTextException(new(TextFaultKind.BadJson, at, at + 1, Sentence(e)));
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableTextException(Fault(TextFaultKind.BadJson, ref reader, UnpairedSurrogates.Fault));
        }
    }

    private SpecNode ReadValue(ref Utf8JsonReader reader, in SpecOrigin origin, int depth)
    {
        _scope.CountValue();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, origin, CheckDepth(ref reader, depth));
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, origin, CheckDepth(ref reader, depth));
            case JsonTokenType.String:
                return new SpecValue(origin, JsonValueKind.String, _texts.Get(ref reader));
            case JsonTokenType.Number:
                return new SpecValue(origin, JsonValueKind.Number, _texts.Get(ref reader));
            case JsonTokenType.Null:
                return SpecValue.Null(origin);
            default:
                return SpecValue.Of(reader.TokenType == JsonTokenType.True, origin);
        }
    }

    private SpecObject ReadObject(ref Utf8JsonReader reader, in SpecOrigin origin, int depth)
    {
        var result = new SpecObject(origin);
        var first = _members.Count;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _texts.Get(ref reader);
            var member = SpecOrigin.Member(result, name, Start(ref reader), End(ref reader));
            reader.Read();
            _members.Add(name, ReadValue(ref reader, member, depth + 1));
        }

        result.Fill(_members.Take(first));
        return result;
    }

    private SpecArray ReadArray(ref Utf8JsonReader reader, in SpecOrigin origin, int depth)
    {
        var result = new SpecArray(origin);
        var first = _items.Count;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var item = SpecOrigin.Item(result, _items.Count - first, Start(ref reader), End(ref reader));
            _items.Add(ReadValue(ref reader, item, depth + 1));
        }

        var items = new SpecNode[_items.Count - first];
        _items.CopyTo(first, items, 0, items.Length);
        _items.RemoveRange(first, items.Length);
        result.Fill(items);
        return result;
    }

    private int CheckDepth(ref Utf8JsonReader reader, int depth) =>
        depth <= TreeLimits.Depth ? depth : throw new UnreadableTextException(Fault(TextFaultKind.TooDeep, ref reader, ""));

    private int Start(ref Utf8JsonReader reader) => _markLength + (int)reader.TokenStartIndex;

    // A string is shown with its quotes.
    private int End(ref Utf8JsonReader reader) => Start(ref reader)
        + reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0);

    private TextFault Fault(TextFaultKind kind, ref Utf8JsonReader reader, string detail)
    {
        var (start, end) = (_scope.Source.ToChars(Start(ref reader)), _scope.Source.ToChars(End(ref reader)));
        return new(kind, start, end, detail);
    }

    // The reader counts lines and, on the line, bytes.
    private int FaultOffset(JsonException fault, ReadOnlySpan<byte> bytes, int fallback)
    {
        if (fault.LineNumber is not { } line || fault.BytePositionInLine is not { } column)
        {
            return fallback;
        }

        var start = _markLength;
        for (var i = 0; i < line; i++)
        {
            start += bytes.Slice(start).IndexOf((byte)'\n') + 1;
        }

        return start + (int)column;
    }

    private static string Sentence(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? fault.Message : fault.Message.Substring(0, end);
    }
}
