using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Webhooks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Webhooks;

/// <summary>
/// Plans what reads the requests of the API. It comes after the operations: so a webhook takes no name from what they need.
/// </summary>
internal sealed class WebhookBuilder(TypeResolver types, string className, PieceGuard guard)
{
    private readonly Scope _methods = new([.. ReservedNames.RecordMembers, className], ignoresCase: true);

    public EquatableArray<WebhookPlan> BuildAll(
        ApiContract contract, IEnumerable<OperationPlan> operations, CancellationToken cancellationToken)
    {
        var names = NameAll(contract.Webhooks, operations);
        var plans = new List<WebhookPlan>();
        foreach (var webhook in contract.Webhooks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            guard.Run(ContractPiece.Of(webhook), () => plans.Add(Build(webhook, names[webhook.Key])));
        }

        return plans.Where(plan => plan.Type is not null || plan.Answers.Count > 0).ToEquatableArray();
    }

    /// <summary>One that is spelled like its method keeps the name; the most common method adds nothing to a name.</summary>
    private static Dictionary<string, string> NameAll(
        IEnumerable<Webhook> webhooks, IEnumerable<OperationPlan> operations)
    {
        var owners = operations.Where(plan => !plan.IsOverload).ToDictionary(plan => plan.Key, plan => plan.Name, StringComparer.Ordinal);
        var stems = new Scope([], ignoresCase: true);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var ordered = webhooks
            .OrderBy(webhook => Identifier.Pascal(webhook.Name) == webhook.Name ? 0 : 1)
            .ThenBy(webhook => webhook.Operation.Length == 0 ? 0 : 1)
            .ThenBy(webhook => webhook.Method == "POST" ? 0 : 1)
            .ThenBy(webhook => webhook.Key, StringComparer.Ordinal);
        foreach (var webhook in ordered)
        {
            var owner = webhook.Operation.Length == 0 ? "" : owners[webhook.Operation];
            var stem = Identifier.Shorten(owner + Identifier.Pascal(webhook.Name, "Webhook"));
            names[webhook.Key] = stems.Take(stem, stem + Identifier.Pascal(webhook.Method.ToLowerInvariant()));
        }

        return names;
    }

    private WebhookPlan Build(Webhook webhook, string name)
    {
        var type = TypeOf(webhook.Body?.Contents, name + "Webhook", Direction.Response);
        var answers = webhook.Answers
            .Select(answer => (Source: answer, Type: TypeOf(answer.Contents, name + "WebhookAnswer", Direction.Request)))
            .Where(answer => answer.Type is not null)
            .Select(answer => new AnswerPlan(
                _methods.Take("Write" + name + StatusNames.For(answer.Source.Status)), answer.Source.Status,
                answer.Source.Description, answer.Type!))
            .ToEquatableArray();
        return new WebhookPlan(webhook, _methods.Take("Read" + name), type, answers);
    }

    private TypeReference? TypeOf(IEnumerable<MediaContent>? contents, string nameHint, Direction direction) =>
        contents?.FirstOrDefault(content => MediaTypes.FormOf(content.MediaType, isBinary: false) == BodyForm.Json) is not { } json ? null
        : json.Schema is { } schema ? types.Resolve(schema, nameHint, direction)
        : ScalarTypes.Any;
}
