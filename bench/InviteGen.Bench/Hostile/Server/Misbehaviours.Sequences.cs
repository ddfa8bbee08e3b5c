namespace InviteGen.Bench.Hostile.Server;

/// <content>Sequences, for the operations <c>getEvents</c> and <c>getLines</c>.</content>
internal static partial class Misbehaviours
{
    private const string Events = Ok + "Content-Type: text/event-stream\r\n\r\n";
    private const string Lines = Ok + "Content-Type: application/jsonl\r\n\r\n";

    private static Misbehaviour[] Sequences =>
    [
        Repeat("an event line without end", Events + "data: ", new string('a', 4096)),
        Repeat("an event without end", Events, "data: a\n"),
        Repeat("an event id without end", Events + "id: ", new string('a', 4096)),
        Repeat("comments without end", Events, ": a\n", pause: 50),
        Repeat("events without end", Events, "data: {\"text\":\"a\",\"number\":1}\n\n", pause: 50),
        Send("events that are cut off", Events + "data: {\"text\":\"a\",\"number\":1}\n\ndata: {\"te"),
        Send("events of something else", Events + "data: hello\n\nretry: 99999999999999999999\nevent: \0\n\n\r\r\r\n\n:\n:\ndata\n\n"),
        Break("events that are reset", Events + "data: {\"text\":\"a\",\"number\":1}\n\n"),
        Stop("events that fall silent", Events + "data: {\"text\":\"a\",\"number\":1}\n\n"),
        Repeat("a line without end", Lines + "{\"text\":\"", new string('a', 4096)),
        Repeat("empty lines without end", Lines, "\n\n\n\n", pause: 50),
        Send("a line that is no JSON", Lines + Json + "\nhello\n" + Json + "\n"),
        Send("a line that is cut off", Lines + Json + "\n{\"te"),
        Break("lines that are reset", Lines + Json + "\n"),
    ];
}
