namespace InviteGen.Witness.Tests.Comparing;

/// <summary>What is compared.</summary>
internal enum Aspect
{
    /// <summary>Whether the document can be read.</summary>
    Document,

    /// <summary>Whether an operation is there.</summary>
    Operation,

    /// <summary>Whether a parameter is there.</summary>
    Parameter,

    /// <summary>Whether a parameter is required.</summary>
    RequiredParameter,

    /// <summary>Whether there is a request body.</summary>
    RequestBody,

    /// <summary>Whether a request body is required.</summary>
    RequiredRequestBody,

    /// <summary>Whether a request body can be sent in a media type.</summary>
    RequestMediaType,

    /// <summary>Whether a response is there.</summary>
    Response,

    /// <summary>Whether a response may come in a media type.</summary>
    ResponseMediaType,

    /// <summary>Whether anything is said of a value.</summary>
    Schema,

    /// <summary>Whether an object of several may be this one.</summary>
    Alternative,

    /// <summary>Whether an object has a property.</summary>
    Property,

    /// <summary>Whether every object has a property.</summary>
    RequiredProperty,
}
