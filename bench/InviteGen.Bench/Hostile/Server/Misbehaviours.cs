using System.Text;

namespace InviteGen.Bench.Hostile.Server;

/// <summary>All ways to answer wrongly that are tried.</summary>
internal static partial class Misbehaviours
{
    /// <summary>What the operation <c>getAnswer</c> returns.</summary>
    private const string Json = """{"text":"a","number":1}""";

    private const string Ok = "HTTP/1.1 200 OK\r\n";

    private const string JsonHead = Ok + "Content-Type: application/json\r\n";

    private static readonly Dictionary<string, Misbehaviour> Table =
        new[] { StatusLines, Headers, Lengths, Chunks, Bodies, Codings, Texts, Ends, Redirects, Sequences }
            .SelectMany(group => group).ToDictionary(one => one.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<Misbehaviour> All => Table.Values;

    public static Misbehaviour Find(string name) => Table[name];

    /// <summary>Sends one text and closes the connection.</summary>
    private static Misbehaviour Send(string name, string answer) => new(name, connection => connection.SendAsync(answer));

    /// <summary>Sends one text and leaves the connection open, as a server that believes that all is well.</summary>
    private static Misbehaviour Keep(string name, string answer) => new(name, connection => connection.SendAsync(answer))
    {
        ClosesConnection = false,
    };

    /// <summary>Sends a text, and then the same piece until the client goes away.</summary>
    private static Misbehaviour Repeat(string name, string start, string piece, int pause = 0) => new(name, async connection =>
    {
        await connection.SendAsync(start);
        await connection.RepeatAsync(piece, pause);
    })
    {
        IsSlow = pause > 0,
    };

    /// <summary>Sends a text, and then nothing more.</summary>
    private static Misbehaviour Stop(string name, string start) => new(name, async connection =>
    {
        await connection.SendAsync(start);
        await connection.WaitAsync();
    })
    {
        IsSlow = true,
    };

    /// <summary>Sends a text, and breaks the connection.</summary>
    private static Misbehaviour Break(string name, string start) => new(name, async connection =>
    {
        await connection.SendAsync(start);
        // A reset that comes at once takes what was sent with it.
        await Task.Delay(50);
        connection.Reset();
    });

    /// <summary>A whole response with a length.</summary>
    private static string Response(string body, string contentType = "application/json", string status = "200 OK", string headers = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{headers}Content-Length: {body.Length}\r\n\r\n{body}";

    /// <summary>Bytes as characters.</summary>
    private static string Latin1(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
