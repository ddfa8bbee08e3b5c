using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>One call: two methods and a type for what comes back.</summary>
public sealed record OperationPlan
{
    /// <summary>The name that its types are made of, such as <c>InviteUsers</c>: no other operation of the client has it.</summary>
    public required string Name { get; init; }

    /// <summary>The name that its methods are made of: in a class of its group, without the name of the group.</summary>
    public required string Stem { get; init; }

    /// <summary>Its group; null: it has none.</summary>
    public OperationGroup? Group { get; init; }

    /// <summary>The type whose cases are the documented statuses.</summary>
    public required string ResponseName { get; init; }

    /// <summary>The HTTP method as it is sent.</summary>
    public required string Method { get; init; }

    /// <summary>The path template.</summary>
    public required string Path { get; init; }

    /// <summary>What it does, in one line; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What it does, at length; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when the author advises against use.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The parameters, required ones first.</summary>
    public EquatableArray<ParameterPlan> Parameters { get; init; }

    /// <summary>What is sent; null: nothing.</summary>
    public BodyPlan? Body { get; init; }

    /// <summary>True for a further kind of body of an operation that stands before.</summary>
    public bool IsOverload { get; init; }

    /// <summary>The documented statuses.</summary>
    public EquatableArray<CasePlan> Cases { get; init; }

    /// <summary>What the plain method returns; null: nothing.</summary>
    public TypeReference? Result { get; init; }

    /// <summary>True when the successes have different types: the plain method then returns the response.</summary>
    public bool ReturnsResponse { get; init; }

    /// <summary>The media types that the client asks for.</summary>
    public EquatableArray<string> Accept { get; init; }

    /// <summary>The method that returns the items of a sequence; null: there is none.</summary>
    public SequencePlan? Sequence { get; init; }

    /// <summary>How the call authenticates; null: anybody may call.</summary>
    public SecurityPlan? Security { get; init; }

    /// <summary>The fields that the checks of its cases use.</summary>
    public CheckFields CaseFields { get; init; } = CheckFields.None;

    /// <summary>Where the call goes; null: where all go.</summary>
    public OperationServerPlan? Server { get; init; }

    /// <summary>
    /// The arguments in the order of the methods: what must be given, the body, then what may be left out. A new optional
    /// parameter goes to the end, where it breaks no caller.
    /// </summary>
    public IEnumerable<ArgumentPlan> Arguments
    {
        get
        {
            var parameters = Parameters.Select(parameter => parameter.ToArgument()).ToList();
            var body = Body is null ? [] : new[] { Body.ToArgument() };
            return parameters.Where(argument => !argument.IsOptional)
                .Concat(body)
                .Concat(parameters.Where(argument => argument.IsOptional));
        }
    }

    /// <summary>True when there is something to check before the request is sent.</summary>
    public bool IsValidated =>
        Body is { Validation.IsEmpty: false } || Parameters.Any(parameter => !parameter.Validation.IsEmpty);

    /// <summary>True when some body is a stream.</summary>
    public bool HasStream => Cases.Any(one => one.Readings.Any(reading => reading.Body == BodyKind.Stream));

    /// <summary>True when its success can come in several types, of which one is preferred.</summary>
    public bool HasAlternates => Cases.Any(one => one is { IsAlternate: true, IsSuccess: true });

    /// <summary>The table that makes a case of a response.</summary>
    public IEnumerable<ArmPlan> Arms => ArmTable.Of(Cases);

    /// <summary>True when every success is a sequence: then no method returns a value.</summary>
    public bool IsOnlySequence =>
        Sequence is not null && Cases.All(one => !one.IsSuccess || one.IsAlternate || one.IsSequence);

    private string PlainMethod => Stem + "Async";

    /// <summary>The method that returns every status as a case.</summary>
    public string FullMethod => Stem + "WithResponseAsync";

    /// <summary>The method that callers use first, and that has the documentation.</summary>
    public string MainMethod => IsOnlySequence ? Sequence!.Name : PlainMethod;

    /// <summary>All methods that the client has for it.</summary>
    public IEnumerable<MethodPlan> Methods
    {
        get
        {
            var response = new ResponseReference(ResponseName);
            if (!IsOnlySequence)
            {
                yield return new(MethodKind.Plain, PlainMethod, ReturnsResponse ? response : Result);
            }

            yield return new(MethodKind.Full, FullMethod, response);
            if (Sequence is { } sequence)
            {
                yield return new(MethodKind.Sequence, sequence.Name, sequence.Item);
            }
        }
    }

    /// <summary>The method and path, as messages name the operation.</summary>
    public string Key => Method + " " + Path;

    /// <summary>The piece of the contract that is left out when it cannot be written.</summary>
    public ContractPiece Owner => new(PieceKind.Operation, Key);

    /// <summary>The same operation with something else looked at in what is sent and in what is received.</summary>
    internal OperationPlan WithValidations(Func<ValidationPlan, ValidationPlan> sent, Func<ValidationPlan, ValidationPlan> received) =>
        this with
        {
            Parameters = Parameters.Select(parameter => parameter with { Validation = sent(parameter.Validation) }).ToEquatableArray(),
            Body = Body is { } body ? body with { Validation = sent(body.Validation) } : null,
            Cases = Cases.Select(one => one with { Validation = received(one.Validation) }).ToEquatableArray(),
        };

    internal IEnumerable<string> Support =>
    [
        SupportName.ApiException, SupportName.RequestTarget,
        .. Parameters.SelectMany(parameter => parameter.Support),
        .. Body is { } body ? body.Support : [],
        .. IsOnlySequence ? Array.Empty<string>() : [SupportName.PlainCall],
        .. Sequence is null ? Array.Empty<string>() : [SupportName.SequenceCall],
        .. IsValidated ? [SupportName.ValidationErrors, SupportName.RequestValidationException] : Array.Empty<string>(),
        .. IsOverload ? [] : ResponseSupport,
    ];

    private IEnumerable<string> ResponseSupport =>
    [
        SupportName.ApiResponse, SupportName.ICaseReader, SupportName.ResponseInfo, SupportName.CaseOutcome, SupportName.ReceivedBody,
        .. Cases.SelectMany(one => one.Support),
        .. Cases.Any(one => one is { IsSuccess: false, Type: not null } or { InnerError: not null })
            ? [SupportName.ApiExceptionOfError]
            : Array.Empty<string>(),
        .. CaseFields.Support,
    ];
}
