namespace InviteGen.Bench.Fuzz.Mutations;

/// <summary>Changes of a lock: its lines, and the words in them.</summary>
internal static class LockMutations
{
    private static readonly string[] Words =
    [
        "string", "integer", "object", "array", "any", "null", "boolean", "number", "oneOf", "anyOf", "where", "only", "rule", "schema",
        "accept", "server", "security",
        "requires", "webhook", "callback", "none", "body!", "header", "query", "path", "encoding", "default", "200", "+", "|", "^", "!",
        "{}:", "[]:", "*:", "[maximum=1]",
        "[pattern=\"[\"]", "[minLength=-1]", "[maximum=1e999]", "[multipleOf=0]", "[default=null]", "[", "]", "\"", "\"\\uD800\"", "{",
        "{\"$ref\":\"#/rules/A\"}", "~", "?", "[]", "#x",
        "until=2027-03-01", "until=9999-99-99", "<<<<<<< ours", "=======", ">>>>>>> theirs", "invitegen-lock 1", "invitegen-lock 2",
        "invitegen-lock", "›", "\u2028", "\t",
    ];

    /// <summary>Changes a lock in one to six ways.</summary>
    public static string Apply(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var count = random.Next(1, 7); count > 0 && lines.Count > 0; count--)
        {
            ApplyOne(lines, random);
        }

        return string.Join(random.Next(20) == 0 ? "\r\n" : "\n", lines);
    }

    private static void ApplyOne(List<string> lines, Random random)
    {
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(10))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 3:
                lines[one] = new string(' ', random.Next(1, 5)) + lines[one];
                break;
            case 4:
                lines[one] = lines[one].Length > 1 ? lines[one][random.Next(1, 3)..] : "";
                break;
            case 5:
                var indent = new string(' ', 2 * random.Next(4));
                lines.Insert(other, $"{indent}{Words[random.Next(Words.Length)]} {Words[random.Next(Words.Length)]}");
                break;
            case 6:
                lines[one] += Evil.Text(random);
                break;
            case 7:
                // A block somewhere else.
                var block = lines.Skip(one).Take(random.Next(1, 8)).ToList();
                lines.RemoveRange(one, block.Count);
                lines.InsertRange(Math.Min(other, lines.Count), block);
                break;
            default:
                lines[one] = WithWords(lines[one], random);
                break;
        }

        if (lines.Count == 0)
        {
            lines.Add("");
        }
    }

    private static string WithWords(string line, Random random)
    {
        var words = line.Split(' ');
        var (one, other) = (random.Next(words.Length), random.Next(words.Length));
        switch (random.Next(4))
        {
            case 0:
                (words[one], words[other]) = (words[other], words[one]);
                break;
            case 1:
                words[one] = "";
                break;
            case 2:
                words[one] += words[other];
                break;
            default:
                words[one] = Words[random.Next(Words.Length)];
                break;
        }

        return string.Join(' ', words);
    }
}
