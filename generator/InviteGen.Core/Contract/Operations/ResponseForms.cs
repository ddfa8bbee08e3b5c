using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Operations;

/// <summary>Decides what the bodies of a response are read as.</summary>
/// <param name="response">The response.</param>
/// <param name="isSuccess">True when it describes a successful call.</param>
/// <param name="follow">Finds the schema behind references.</param>
public sealed class ResponseForms(Response response, bool isSuccess, Func<Schema, Schema> follow)
{
    private readonly bool _isReadable = isSuccess || response.Contents.Any(content => IsReadable(MediaTypes.FormOf(content, follow)));

    /// <summary>What a body consists of; null: it is not read, because the error comes in a form that tells more.</summary>
    /// <param name="content">One of the contents of the response.</param>
    public BodyForm? Of(MediaContent content)
    {
        var form = MediaTypes.FormOf(content, follow);
        return isSuccess || IsReadable(form) ? form
            : _isReadable ? null
            : HasStructure(content) ? BodyForm.Json
            : BodyForm.Binary;
    }

    /// <summary>True for a body that is read as JSON.</summary>
    /// <param name="content">One of the contents of the response.</param>
    public bool IsJson(MediaContent content) =>
        Of(content) == BodyForm.Json || MediaTypes.IsReadAsJson(content, response, follow);

    private static bool IsReadable(BodyForm form) => form is BodyForm.Json or BodyForm.Text;

    /// <summary>
    /// Frameworks list the media types of a download with its errors too, but the server sends these in JSON: no image has properties.
    /// </summary>
    private bool HasStructure(MediaContent content) =>
        content.Schema is { } schema
        && follow(schema) is var target
        && (target.Types != JsonTypes.None ? target.Types != JsonTypes.String : target.Alternatives.Schemas.Count > 0);
}
