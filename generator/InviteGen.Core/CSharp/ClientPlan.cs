using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Webhooks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp;

/// <summary>Everything that will be written for one spec. After this, no name, type or check is decided.</summary>
public sealed record ClientPlan
{
    /// <summary>What the project wants.</summary>
    public required ClientTarget Target { get; init; }

    /// <summary>The API's name, for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the API is for, from the spec; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>The operations in the order of the spec.</summary>
    public EquatableArray<OperationPlan> Operations { get; init; }

    /// <summary>The class of the client: with all operations, or with those that are in no class of a group.</summary>
    public required ClassPlan Main { get; init; }

    /// <summary>The groups, sorted by name. If they have only interfaces, the client has their operations, too.</summary>
    public EquatableArray<ClassPlan> Groups { get; init; }

    /// <summary>The records and enums.</summary>
    public EquatableArray<ModelPlan> Models { get; init; }

    /// <summary>The named schemas that are no models.</summary>
    public EquatableArray<SchemaAlias> Aliases { get; init; }

    /// <summary>The schemas that assertions refer to; null when there are none.</summary>
    public NamedAssertionsPlan? NamedAssertions { get; init; }

    /// <summary>The credentials that the client can hold.</summary>
    public EquatableArray<CredentialPlan> Credentials { get; init; }

    /// <summary>The servers of the API, and those of single operations.</summary>
    public EquatableArray<ServerPlan> Servers { get; init; }

    /// <summary>Where requests go unless the options say otherwise; null: nowhere.</summary>
    public ServerPlan? DefaultServer { get; init; }

    /// <summary>The servers that some operations have for themselves.</summary>
    public EquatableArray<OperationServerPlan> OperationServers { get; init; }

    /// <summary>The requests of the API that can be read, or answered with a body.</summary>
    public EquatableArray<WebhookPlan> Webhooks { get; init; }

    /// <summary>The class that reads them.</summary>
    public string WebhooksName => Stem + "Webhooks";

    /// <summary>The name of the client without <c>Client</c>, from which other names are made.</summary>
    public string Stem => Target.ClientName.EndsWith("Client", StringComparison.Ordinal) && Target.ClientName.Length > 6
        ? Target.ClientName.Substring(0, Target.ClientName.Length - 6)
        : Target.ClientName;

    /// <summary>True when some success can come in several types, of which one is preferred.</summary>
    public bool HasAlternates => Operations.Any(operation => operation.HasAlternates);

    /// <summary>The files of the support code that the client's code refers to; they bring along what they need in turn.</summary>
    public EquatableArray<string> Support =>
    [
        .. new HashSet<string>(
            [
                SupportName.ApiTransport, SupportName.ClientOptionsBase,
                .. Groups.Prepend(Main).SelectMany(one => one.Fields.Support),
                .. NamedAssertions is null ? [] : NamedAssertionsPlan.Support,
                .. Credentials.Count > 0 ? [SupportName.Credential, SupportName.SecurityScheme] : Array.Empty<string>(),
                .. Target.HasHttpClientFactory ? [SupportName.LoggedHeaders, SupportName.RedirectHandler] : Array.Empty<string>(),
                .. OperationServers.Count > 0 ? [SupportName.OperationServer] : Array.Empty<string>(),
                .. Servers.Any(server => server.IsTemplate) ? [SupportName.ServerTemplate] : Array.Empty<string>(),
                .. Operations.SelectMany(operation => operation.Support),
                .. Webhooks.SelectMany(webhook => webhook.Support),
                .. Models.SelectMany(model => model.Support),
            ],
            StringComparer.Ordinal),
    ];
}
