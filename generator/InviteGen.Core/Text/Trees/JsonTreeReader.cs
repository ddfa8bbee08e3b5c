using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InviteGen.Core.Text.Trees;

/// <summary>
/// Builds a tree from JSON. <c>JsonNode.Parse</c> would do, but it says neither where a member is repeated nor where a text
/// breaks off in units that an editor counts in. Numbers keep their digits.
/// </summary>
internal sealed class JsonTreeReader
{
    // The limit on depth is ours: the reader's own only says that it was exceeded.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private readonly TreeScope _scope;
    private readonly Utf8Offsets _offsets;
    private readonly byte[] _bytes;
    private readonly int _markLength;

    public JsonTreeReader(TreeScope scope)
    {
        _scope = scope;
        _offsets = new(scope.Content);
        _bytes = Encoding.UTF8.GetBytes(scope.Content);
        // A byte order mark is no part of JSON, but may be ignored (RFC 8259, section 8.1).
        _markLength = _bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
    }

    /// <summary>Reads the one value of the text.</summary>
    /// <exception cref="UnreadableTextException">The text is not JSON, or is nested too deeply.</exception>
    public JsonNode? Read()
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan(_markLength), Options);
        try
        {
            reader.Read();
            if (_scope.Places is { } places)
            {
                places.Root = Place(ref reader);
            }

            var root = ReadValue(ref reader, 1);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            var at = FaultOffset(e, _offsets.ToChars(_markLength + reader.BytesConsumed));
            throw new UnreadableTextException(new(TextFaultKind.BadJson, at, at + 1, Sentence(e)));
        }
        catch (InvalidOperationException)
        {
            var (start, end) = Place(ref reader);
            throw new UnreadableTextException(
                new(TextFaultKind.BadJson, start, end, "The text holds half of a surrogate pair (\\uD800 to \\uDFFF)."));
        }
    }

    private JsonNode? ReadValue(ref Utf8JsonReader reader, int depth)
    {
        _scope.CountValue();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, CheckDepth(ref reader, depth));
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, CheckDepth(ref reader, depth));
            case JsonTokenType.String:
                return JsonValue.Create(reader.GetString());
            case JsonTokenType.Number:
                return JsonValue.Create(JsonElement.ParseValue(ref reader));
            case JsonTokenType.Null:
                return null;
            default:
                return JsonValue.Create(reader.GetBoolean());
        }
    }

    private JsonObject ReadObject(ref Utf8JsonReader reader, int depth)
    {
        var result = new JsonObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var isNew = !result.ContainsKey(name);
            var (start, end) = !isNew || _scope.Places is not null ? Place(ref reader) : default;
            reader.Read();
            var value = ReadValue(ref reader, depth + 1);
            if (isNew)
            {
                result.Add(name, value);
                _scope.Places?.Add(result, start, end);
            }
            else
            {
                _scope.Faults.Add(new(TextFaultKind.DuplicateKey, start, end, name));
            }
        }

        return result;
    }

    private JsonArray ReadArray(ref Utf8JsonReader reader, int depth)
    {
        var result = new JsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var (start, end) = _scope.Places is not null ? Place(ref reader) : default;
            result.Add(ReadValue(ref reader, depth + 1));
            _scope.Places?.Add(result, start, end);
        }

        return result;
    }

    private int CheckDepth(ref Utf8JsonReader reader, int depth)
    {
        if (depth <= TreeLimits.Depth)
        {
            return depth;
        }

        var (start, end) = Place(ref reader);
        throw new UnreadableTextException(new(TextFaultKind.TooDeep, start, end, ""));
    }

    private (int Start, int End) Place(ref Utf8JsonReader reader)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var start = _markLength + reader.TokenStartIndex;
        return (_offsets.ToChars(start), _offsets.ToChars(start + reader.ValueSpan.Length + quotes));
    }

    // The reader counts lines and, on the line, bytes.
    private int FaultOffset(JsonException fault, int fallback)
    {
        if (fault.LineNumber is not { } line || fault.BytePositionInLine is not { } column)
        {
            return fallback;
        }

        var start = _markLength;
        for (var i = 0; i < line; i++)
        {
            start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        return _offsets.ToChars(start + column);
    }

    private static string Sentence(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? fault.Message : fault.Message.Substring(0, end);
    }
}
