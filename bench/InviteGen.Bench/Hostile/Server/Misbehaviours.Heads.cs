namespace InviteGen.Bench.Hostile.Server;

/// <content>Status lines and headers.</content>
internal static partial class Misbehaviours
{
    private static Misbehaviour[] StatusLines =>
    [
        Send("no status line", "hello\r\n\r\n"),
        Send("no status", "HTTP/1.1\r\n\r\n"),
        Send("two digits", "HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n"),
        Send("four digits", "HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n"),
        Send("status 000", "HTTP/1.1 000 Zero\r\nContent-Length: 0\r\n\r\n"),
        Send("status 999", "HTTP/1.1 999 Much\r\nContent-Length: 0\r\n\r\n"),
        Send("negative status", "HTTP/1.1 -20 OK\r\nContent-Length: 0\r\n\r\n"),
        Send("status in letters", "HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n"),
        Send("version 9", "HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n"),
        Send("version 0.9", "<html>hello</html>"),
        Send("control characters in the reason", "HTTP/1.1 200 \0\u001B[31m\r\nContent-Length: 2\r\n\r\n{}"),
        Send("bytes that are not text", "\u0080\u00FF\0\u0001\u0002\u0003\r\n\r\n"),
        Repeat("endless status line", "HTTP/1.1 200 ", new string('a', 4096)),
        Stop("switching protocols", "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"),
        Repeat(
            "endless other protocol", "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
            new string('x', 4096)),
        Send("many early hints", string.Concat(Enumerable.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 500)) + Response(Json)),
        Repeat("endless continue", "", "HTTP/1.1 100 Continue\r\n\r\n", pause: 100),
    ];

    private static Misbehaviour[] Headers =>
    [
        Send("header without colon", JsonHead + "hello\r\nContent-Length: 2\r\n\r\n{}"),
        Send("space in a header name", JsonHead + "a b: c\r\nContent-Length: 2\r\n\r\n{}"),
        Send("header without name", JsonHead + ": c\r\nContent-Length: 2\r\n\r\n{}"),
        Send("NUL in a header", JsonHead + "X-A: a\0b\r\n" + "Content-Length: 23\r\n\r\n" + Json),
        Send("bare line feeds", "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 23\n\n" + Json),
        Send("bare carriage return", JsonHead + "X-A: a\rb\r\nContent-Length: 23\r\n\r\n" + Json),
        Send("folded header", JsonHead + "X-A: a\r\n  b\r\nContent-Length: 23\r\n\r\n" + Json),
        Send("not ASCII", JsonHead + "X-A: \u00FF\u00FE\r\nContent-Length: 23\r\n\r\n" + Json),
        Send("large header", JsonHead + $"X-A: {new string('a', 1_000_000)}\r\nContent-Length: 2\r\n\r\n{{}}"),
        Repeat("endless header", JsonHead + "X-A: ", new string('a', 4096)),
        Repeat("endless headers", JsonHead, "X-A: a\r\n"),
        Send("broken content type", Response(Json, ";;;")),
        Send("two content types", Response(Json, "application/json\r\nContent-Type: text/html")),
        Send("charset that does not exist", Response(Json, "application/json; charset=none")),
        Send("charset without a name", Response(Json, "application/json; charset=\"\"")),
        Send("UTF-7", Response("+AHs-+AH0-", "application/json; charset=utf-7")),
        Send("a number header that is text", Response(Json, headers: "X-Count: many\r\n")),
    ];
}
