using InviteGen.Core.Contract.Schemas;
using Microsoft.OpenApi;

namespace InviteGen.Core.Tests.Contract.Schemas;

public class JsonTypeTests
{
    /// <summary>The types of a schema are converted by their numbers.</summary>
    [Theory]
    [InlineData(JsonSchemaType.Null, JsonTypes.Null)]
    [InlineData(JsonSchemaType.Boolean, JsonTypes.Boolean)]
    [InlineData(JsonSchemaType.Integer, JsonTypes.Integer)]
    [InlineData(JsonSchemaType.Number, JsonTypes.Number)]
    [InlineData(JsonSchemaType.String, JsonTypes.String)]
    [InlineData(JsonSchemaType.Object, JsonTypes.Object)]
    [InlineData(JsonSchemaType.Array, JsonTypes.Array)]
    public void The_types_have_the_numbers_of_Microsoft_OpenApi(JsonSchemaType library, JsonTypes ours) =>
        Assert.Equal((int)library, (int)ours);
}
