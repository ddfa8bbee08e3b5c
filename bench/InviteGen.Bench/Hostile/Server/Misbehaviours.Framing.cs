namespace InviteGen.Bench.Hostile.Server;

/// <content>Where a body ends, and how connections do.</content>
internal static partial class Misbehaviours
{
    private const string Chunked = JsonHead + "Transfer-Encoding: chunked\r\n\r\n";

    private static Misbehaviour[] Lengths =>
    [
        Keep("negative length", JsonHead + "Content-Length: -5\r\n\r\n" + Json),
        Keep("length in letters", JsonHead + "Content-Length: many\r\n\r\n" + Json),
        Keep("length with a sign", JsonHead + "Content-Length: +23\r\n\r\n" + Json),
        Keep("length beyond 64 bits", JsonHead + "Content-Length: 99999999999999999999\r\n\r\n" + Json),
        Keep("two lengths", JsonHead + "Content-Length: 23\r\nContent-Length: 5\r\n\r\n" + Json),
        Keep("the same length twice", JsonHead + "Content-Length: 23\r\nContent-Length: 23\r\n\r\n" + Json),
        Keep("lengths in a list", JsonHead + "Content-Length: 23, 5\r\n\r\n" + Json),
        Keep("empty length", JsonHead + "Content-Length: \r\n\r\n" + Json),
        Send("huge length", JsonHead + "Content-Length: 9223372036854775807\r\n\r\n" + Json),
        Send("too little", JsonHead + "Content-Length: 100\r\n\r\n" + Json),
        Stop("too little and silent", JsonHead + "Content-Length: 100\r\n\r\n" + Json),
        Keep("too much", JsonHead + "Content-Length: 23\r\n\r\n" + Json + "HTTP/1.1 200 OK\r\n\r\nmore"),
        Keep("nothing", JsonHead + "Content-Length: 0\r\n\r\n"),
        Send("no length", JsonHead + "\r\n" + Json),
        Keep("length and chunks", JsonHead + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n17\r\n" + Json + "\r\n0\r\n\r\n"),
        Keep("204 with a body", "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"),
        Keep("304 with a body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}"),
    ];

    private static Misbehaviour[] Chunks =>
    [
        Send("chunk size in letters", Chunked + "xyz\r\n" + Json + "\r\n0\r\n\r\n"),
        Send("negative chunk size", Chunked + "-17\r\n" + Json + "\r\n0\r\n\r\n"),
        Send("huge chunk size", Chunked + "FFFFFFFFFFFFFFFFF\r\n" + Json),
        Send("large chunk size", Chunked + "7FFFFFFFFFFFFFFF\r\n" + Json),
        Send("chunk too short", Chunked + "40\r\n" + Json),
        Send("chunk too long", Chunked + "5\r\n" + Json + "\r\n0\r\n\r\n"),
        Send("no last chunk", Chunked + "17\r\n" + Json + "\r\n"),
        Stop("no last chunk and silent", Chunked + "17\r\n" + Json + "\r\n"),
        Repeat("endless chunk extension", Chunked + "17;", new string('a', 4096)),
        Repeat("endless trailer", Chunked + "17\r\n" + Json + "\r\n0\r\nX-A: ", new string('a', 4096)),
        Repeat("endless chunks", Chunked + "1\r\n[\r\n", "5\r\n1,1,1\r\n"),
        Repeat("endless empty lines of chunks", Chunked, "\r\n"),
        Send("unknown transfer encoding", JsonHead + "Transfer-Encoding: x\r\n\r\n" + Json),
        Send("two transfer encodings", JsonHead + "Transfer-Encoding: gzip, chunked\r\n\r\n17\r\n" + Json + "\r\n0\r\n\r\n"),
    ];

    private static Misbehaviour[] Ends =>
    [
        Send("closed at once", ""),
        Send("closed in the status line", "HTTP/1."),
        Send("closed in the headers", JsonHead + "X-A:"),
        Break("reset at once", ""),
        Break("reset in the status line", "HTTP/1."),
        Break("reset in the headers", JsonHead + "X-A:"),
        Break("reset after the headers", JsonHead + "Content-Length: 23\r\n\r\n"),
        Break("reset in the body", JsonHead + "Content-Length: 23\r\n\r\n{\"text\""),
        Break("reset in a chunk", Chunked + "17\r\n{\"text\""),
        Stop("silent at once", ""),
        Stop("silent in the status line", "HTTP/1."),
        Stop("silent in the headers", JsonHead + "X-A:"),
        Stop("silent after the headers", JsonHead + "Content-Length: 23\r\n\r\n"),
        Stop("silent in an error", "HTTP/1.1 500 Oh\r\nContent-Type: application/json\r\nContent-Length: 23\r\n\r\n{"),
        Repeat("slow headers", Ok, "X-A: a\r\n", pause: 200),
        Repeat("slow body", JsonHead + "Content-Length: 1000000\r\n\r\n", "[", pause: 200),
        Repeat("slow error", "HTTP/1.1 500 Oh\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n", "a", pause: 200),
    ];

    private static Misbehaviour[] Redirects =>
    [
        Keep("redirect to itself", "HTTP/1.1 302 Found\r\nLocation: redirect%20to%20itself\r\nContent-Length: 0\r\n\r\n"),
        Keep("redirect to a script", "HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\nContent-Length: 0\r\n\r\n"),
        Keep("redirect to a file", "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n"),
        Keep("redirect to another protocol", "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/a\r\nContent-Length: 0\r\n\r\n"),
        Keep("redirect to nowhere", "HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n"),
        Keep("redirect to no host", "HTTP/1.1 302 Found\r\nLocation: http://\r\nContent-Length: 0\r\n\r\n"),
        Keep("redirect without address", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"),
        Repeat(
            "redirect with an endless body", "HTTP/1.1 302 Found\r\nLocation: redirect%20with%20an%20endless%20body\r\n\r\n",
            new string('a', 4096)),
    ];
}
