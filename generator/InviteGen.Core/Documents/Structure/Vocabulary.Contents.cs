using static InviteGen.Core.Documents.Structure.FieldShape;
using static InviteGen.Core.Documents.Structure.NodeKind;
using static InviteGen.Core.Documents.Structure.SpecVersions;

namespace InviteGen.Core.Documents.Structure;

/// <content>What is sent and what comes back.</content>
internal static partial class Vocabulary
{
    private static Dictionary<NodeKind, Dictionary<string, Field>> Contents => new()
    {
        [RequestBody] = Fields(Required(Objects(Map, MediaType, "content")), Plain(TextValue, "description"), Plain(FlagValue, "required")),
        [MediaType] = Fields(
            Objects(One, Schema, "schema"), Objects(One, Schema, "itemSchema", V32), Informative(Objects(Map, Example, "examples")),
            Objects(Map, Encoding, "encoding"), Objects(List, Encoding, "prefixEncoding", V32),
            Objects(One, Encoding, "itemEncoding", V32), Informative(Plain(AnyValue, "example"))),
        [Encoding] = Fields(
            Objects(Map, Header, "headers"), Objects(Map, Encoding, "encoding", V32), Objects(List, Encoding, "prefixEncoding", V32),
            Objects(One, Encoding, "itemEncoding", V32), Plain(TextValue, "contentType style"), Plain(FlagValue, "explode allowReserved")),
        [Response] = Fields(
            Objects(Map, Header, "headers"), Objects(Map, MediaType, "content", Since30), Objects(Map, Link, "links", Since30),
            Objects(One, Schema, "schema", V20), Informative(Plain(AnyValue, "examples", V20)), Plain(TextValue, "summary", V32),
            // Version 3.2 made it optional.
            Required(Plain(TextValue, "description"), V20 | V30 | V31)),
    };
}
