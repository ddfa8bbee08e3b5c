using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Contract;

/// <summary>
/// What an API promises, free of any language and of the layout of its document. Two documents that promise the same give
/// equal contracts: there are no positions in it, so a comment or a blank line changes nothing that comes after.
/// </summary>
public sealed record ApiContract
{
    /// <summary>The API's name, for people.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the API is for, in CommonMark.</summary>
    public string Description { get; init; } = "";

    /// <summary>The operations in the order of the document.</summary>
    public EquatableArray<Operation> Operations { get; init; }

    /// <summary>The requests that the API sends, in the order of the document.</summary>
    public EquatableArray<Webhook> Webhooks { get; init; }

    /// <summary>The named schemas that the operations reach, sorted by name: their order means nothing.</summary>
    public EquatableArray<NamedSchema> Schemas { get; init; }

    /// <summary>The schemas that assertions refer to, sorted by name.</summary>
    public EquatableArray<NamedAssertion> Assertions { get; init; }

    /// <summary>Where the API is served; the first is the default.</summary>
    public EquatableArray<Server> Servers { get; init; }

    /// <summary>How operations without security of their own may authenticate. Each operation repeats it.</summary>
    public EquatableArray<SecurityAlternative> Security { get; init; }

    /// <summary>The ways to authenticate that the operations name, sorted by name.</summary>
    public EquatableArray<SecurityScheme> SecuritySchemes { get; init; }
}
