using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Drift.Locks.Facts;
using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Drift.Locks.Notes;

namespace InviteGen.Core.Drift.Locks.Keys;

/// <summary>
/// How a lock calls its facts: a line begins with the key of its fact, with the marks <c>!</c> and <c>~</c> put in. A
/// <see cref="LockPath"/> is made of them.
/// </summary>
public static class LockKeys
{
    /// <summary>The key of the type of an array's items.</summary>
    public const string Items = "[]";

    /// <summary>The key of the type of each item of a sequence.</summary>
    public const string SequenceItem = "*";

    /// <summary>The key of the type of undeclared properties.</summary>
    public const string AdditionalProperties = "{}";

    /// <summary>The key of the property that names the alternative.</summary>
    public const string Discriminator = "^";

    /// <summary>What the line of an alternative begins with (<see cref="AlternativeKeys"/>).</summary>
    internal const string AlternativeMark = "+ ";

    /// <summary>Says that an operation may be called without authentication.</summary>
    internal const string None = "none";

    /// <summary>A named schema.</summary>
    public static string Schema(string name) => "schema " + LockText.Name(name);

    /// <summary>A schema that rules refer to.</summary>
    public static string Rule(string name) => "rule " + LockText.Name(name);

    /// <summary>A way to authenticate.</summary>
    public static string SecurityScheme(string name) => "security " + LockText.Name(name);

    /// <summary>A place where the API, or an operation, is served.</summary>
    public static string Server(string url) => "server " + LockText.Token(url);

    /// <summary>An operation.</summary>
    public static string Operation(string method, string path) => Method(method) + " " + LockText.Token(path);

    /// <summary>A request that the API sends: a webhook, or the callback of an operation.</summary>
    public static string Webhook(Webhook webhook) => webhook.Operation.Length == 0 && webhook.Address.Length == 0
        ? $"webhook {LockText.Token(webhook.Name)} {Method(webhook.Method)}"
        : $"callback {LockText.Token(webhook.Operation)} {LockText.Token(webhook.Name)} {LockText.Token(webhook.Address)} "
            + Method(webhook.Method);

    /// <summary>A parameter of an operation.</summary>
    public static string Parameter(ParameterIn place, string name) =>
        place.ToString().ToLowerInvariant() + " " + LockText.Name(name);

    /// <summary>A body of which no media type is known.</summary>
    internal const string BodyAlone = "body";

    /// <summary>A media type that an operation takes.</summary>
    public static string Body(string mediaType) => BodyAlone + " " + LockText.Token(mediaType);

    /// <summary>A status without a body.</summary>
    public static string Response(string status) => LockText.Token(status);

    /// <summary>A media type that comes with a status.</summary>
    public static string Response(string status, string mediaType) => LockText.Token(status) + " " + LockText.Token(mediaType);

    /// <summary>A header that comes with a status.</summary>
    public static string ResponseHeader(string status, string name) => LockText.Token(status) + " header " + LockText.Name(name);

    /// <summary>How a property of a form is sent.</summary>
    public static string Encoding(string property) => "encoding " + LockText.Name(property);

    /// <summary>A property of an object, a variable of a server, or a value of a discriminator.</summary>
    public static string Property(string name) => LockText.Name(name);

    /// <summary>A property that objects must have although nothing is said of it.</summary>
    public static string AlsoRequired(string name) => "! " + LockText.Name(name);

    /// <summary>An allowed value, as JSON text in the form of the lock.</summary>
    public static string Value(string json) => "| " + json;

    /// <summary>
    /// Credentials that every operation without security of its own takes: the whole line, because two may have one scheme with other
    /// scopes.
    /// </summary>
    internal static string Requirement(SecurityAlternative alternative) => Line("requires ", alternative);

    /// <summary>Credentials that an operation takes: the whole line, too.</summary>
    internal static string OwnRequirement(SecurityAlternative alternative) => Line("security ", alternative);

    /// <summary>A rule of a value; one that holds only for the types that it is about has another word.</summary>
    internal static string ValueRule(string json, bool isUntyped = false) => (isUntyped ? "only " : "where ") + json;

    private static string Line(string word, SecurityAlternative alternative)
    {
        var facts = LockFacts.Of(alternative);
        return LockText.WithNotes(word + Schemes(facts), AlternativeNotes.Table.Write(facts));
    }

    private static string Schemes(SecurityAlternative alternative) => alternative.Schemes.Count == 0
        ? None
        : string.Join(", ", alternative.Schemes.Select(name => name == None ? LockText.Quote(name) : LockText.Word(name)));

    /// <summary>Capital letters begin an operation and small ones everything else, so that neither is taken for the other.</summary>
    private static string Method(string method) =>
        method.Length > 0 && method.All(c => c is >= 'A' and <= 'Z') ? method : LockText.Quote(method);
}
