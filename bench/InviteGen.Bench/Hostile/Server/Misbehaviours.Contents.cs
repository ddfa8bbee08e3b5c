using System.IO.Compression;
using System.Text;

namespace InviteGen.Bench.Hostile.Server;

/// <content>What bodies contain.</content>
internal static partial class Misbehaviours
{
    private const int BombBytes = 64 << 20;

    private static readonly string Deep = new string('[', 50_000) + new string(']', 50_000);

    private static readonly Lazy<string> Bomb = new(() => Compress(
        stream => new GZipStream(stream, CompressionLevel.Fastest), Enumerable.Repeat(new byte[1 << 20], BombBytes >> 20)));

    private static readonly Lazy<string> BrotliBomb = new(() => Compress(
        stream => new BrotliStream(stream, CompressionLevel.Fastest), Enumerable.Repeat(new byte[1 << 20], BombBytes >> 20)));

    private static readonly Lazy<string> DoubleBomb = new(() => Compress(
        stream => new GZipStream(stream, CompressionLevel.Fastest), [Encoding.Latin1.GetBytes(Bomb.Value)]));

    private static Misbehaviour[] Bodies =>
    [
        Repeat("endless body", JsonHead + "\r\n", new string('[', 4096)),
        Repeat("endless text", Ok + "Content-Type: text/html\r\n\r\n", new string('a', 4096)),
        Repeat("endless error", "HTTP/1.1 500 Oh\r\nContent-Type: text/html\r\n\r\n", new string('a', 4096)),
        Repeat(
            "endless JSON error", "HTTP/1.1 400 Bad\r\nContent-Type: application/json\r\n\r\n{\"code\":1,\"a\":\"",
            new string('a', 4096)),
        Keep("HTML", Response("<html>hello</html>", "text/html")),
        Keep("HTML as JSON", Response("<html>hello</html>")),
        Keep("HTML as error", Response("<html>hello</html>", "text/html", "502 Bad Gateway")),
        Keep("JSON as text", Response(Json, "text/plain")),
        Keep("JSON as octets", Response(Json, "application/octet-stream")),
        Keep("multipart", Response("--a\r\n\r\n{}\r\n--a--", "multipart/mixed; boundary=a")),
        Keep("deep JSON", Response("{\"text\":\"a\",\"number\":1,\"any\":" + new string('[', 100_000))),
        Keep("deep JSON that ends", Response("{\"text\":\"a\",\"number\":1,\"any\":" + Deep + "}")),
        Keep("deep JSON in an error", Response("{\"code\":1,\"a\":" + Deep + "}", status: "400 Bad")),
        Keep("deep unknown JSON", Response("{\"text\":\"a\",\"number\":1,\"x\":" + Deep + "}")),
        Keep("huge exponent", Response("{\"text\":\"a\",\"number\":1e999999999}")),
        Keep("number of many digits", Response("{\"text\":\"a\",\"number\":" + new string('9', 100_000) + "}")),
        Keep("number as text", Response("{\"text\":\"a\",\"number\":\"1\"}")),
        Keep("any number of many digits", Response("{\"text\":\"a\",\"number\":1,\"any\":" + new string('9', 100_000) + "}")),
        Keep("null", Response("null")),
        Keep("two values", Response(Json + Json)),
        Keep("a property twice", Response("{\"text\":\"a\",\"text\":\"b\",\"number\":1}")),
        Keep("a property missing", Response("{\"number\":1}")),
        Keep("half a surrogate pair", Response("{\"text\":\"\\ud800\",\"number\":1}")),
        Keep("control characters", Response("{\"text\":\"\0\u0001\",\"number\":1}")),
        Keep("many properties", Response(
            "{\"text\":\"a\",\"number\":1" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $",\"p{i}\":0")) + "}")),
    ];

    private static Misbehaviour[] Codings =>
    [
        Send("gzip bomb", () => Encoded("gzip", Bomb.Value)),
        Send("gzip bomb as error", () => Encoded("gzip", Bomb.Value, "500 Oh")),
        Send("brotli bomb", () => Encoded("br", BrotliBomb.Value)),
        Send("gzip bomb in gzip", () => Encoded("gzip, gzip", DoubleBomb.Value)),
        Send("gzip that is cut", () => Encoded("gzip", Bomb.Value[..50])),
        Keep("gzip that is none", Encoded("gzip", Json)),
        Keep("brotli that is none", Encoded("br", Json)),
        Keep("deflate that is none", Encoded("deflate", Json)),
        Keep("unknown coding", Encoded("x", Json)),
    ];

    private static Misbehaviour[] Texts =>
    [
        Keep("invalid UTF-8", Response("{\"text\":\"\u00FF\u00FE\u00C0\u0080\",\"number\":1}")),
        Keep("invalid UTF-8 in a name", Response("{\"\u00FF\":1,\"text\":\"a\",\"number\":1}")),
        Keep("invalid UTF-8 in an error", Response("{\"code\":\u00FF}", status: "400 Bad")),
        Keep("UTF-8 cut off", Response("{\"text\":\"\u00E2\u0082")),
        Keep("byte order mark", Response("\u00EF\u00BB\u00BF" + Json)),
        Keep("two byte order marks", Response("\u00EF\u00BB\u00BF\u00EF\u00BB\u00BF" + Json)),
        Keep("only a byte order mark", Response("\u00EF\u00BB\u00BF")),
        Keep("UTF-16", Response(Latin1(Encoding.Unicode.GetBytes(Json)), "application/json; charset=utf-16")),
        Keep("UTF-16 that is odd", Response(Latin1(Encoding.Unicode.GetBytes(Json)) + "{", "application/json; charset=utf-16")),
        Keep("UTF-16 that does not say so", Response(Latin1(Encoding.Unicode.GetPreamble()) + Latin1(Encoding.Unicode.GetBytes(Json)))),
    ];

    /// <summary>Sends an answer that takes long to make, and is made only if it is needed.</summary>
    private static Misbehaviour Send(string name, Func<string> answer) => new(name, connection => connection.SendAsync(answer()));

    private static string Encoded(string coding, string body, string status = "200 OK") =>
        Response(body, status: status, headers: $"Content-Encoding: {coding}\r\n");

    private static string Compress(Func<Stream, Stream> encode, IEnumerable<byte[]> pieces)
    {
        var bytes = new MemoryStream();
        using (var encoder = encode(bytes))
        {
            foreach (var piece in pieces)
            {
                encoder.Write(piece);
            }
        }

        return Latin1(bytes.ToArray());
    }
}
