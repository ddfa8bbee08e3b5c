using System.Reflection;
using System.Runtime.CompilerServices;
using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Assertions;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Tests.Drift.Locks;

/// <summary>
/// A contract in which every property of every record says something, and the same with another value for one of them. It is made from
/// the records themselves, so that a fact that somebody adds to them is tried without anybody thinking of it.
/// </summary>
internal sealed class SampleContract(PropertyInfo? varied)
{
    private const int Deepest = 6;

    /// <summary>The properties of all records of a contract.</summary>
    public static IEnumerable<PropertyInfo> Properties { get; } = [.. typeof(ApiContract).Assembly.GetTypes()
        .Where(IsRecord).SelectMany(PropertiesOf).OrderBy(Name, StringComparer.Ordinal)];

    public static string Name(PropertyInfo property) => property.DeclaringType!.Name + "." + property.Name;

    public ApiContract Make() => (ApiContract)Value(typeof(ApiContract), null, isVaried: false, depth: 0)!;

    // Pieces speak of a contract; they are not in one.
    private static bool IsRecord(Type type) =>
        type.Namespace?.StartsWith("InviteGen.Core.Contract", StringComparison.Ordinal) == true
        && type.Namespace != typeof(PieceFault).Namespace
        && type is { IsClass: true, IsPublic: true, IsSealed: true, IsAbstract: false };

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite);

    private object? Value(Type type, PropertyInfo? property, bool isVaried, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return Text(property!, isVaried);
        }

        if (type == typeof(JsonLiteral))
        {
            return new JsonLiteral(isVaried ? "[1]" : "{}");
        }

        if (type == typeof(StatusKey))
        {
            return StatusKey.Parse(isVaried ? "4XX" : "200");
        }

        if (type == typeof(bool))
        {
            return !isVaried;
        }

        if (type == typeof(int))
        {
            return isVaried ? 4 : 3;
        }

        return type == typeof(JsonTypes) ? (isVaried ? JsonTypes.Integer : JsonTypes.String | JsonTypes.Object)
            : type.IsEnum ? Enum.GetValues(type).Cast<object>().Reverse().ElementAt(isVaried ? 1 : 0)
            : type.IsGenericType ? Array(type.GetGenericArguments()[0], property!, isVaried, depth)
            : Record(type, isVaried, depth);
    }

    private object? Record(Type type, bool isVaried, int depth)
    {
        if (type == typeof(Schema) && depth >= Deepest)
        {
            return isVaried ? new Schema { Types = JsonTypes.Boolean } : Schema.Anything;
        }

        if (type == typeof(MediaContent) && depth >= Deepest)
        {
            return null;
        }

        var record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in PropertiesOf(type))
        {
            var isThis = property == varied || (isVaried && IsSimple(property.PropertyType));
            property.SetValue(record, Value(property.PropertyType, property, isThis, depth + 1));
        }

        return record;
    }

    private static bool IsSimple(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(StatusKey) || type == typeof(JsonLiteral?)
        || type == typeof(EquatableArray<string>) || type == typeof(EquatableArray<JsonLiteral>);

    private object Array(Type item, PropertyInfo property, bool isVaried, int depth)
    {
        if (!IsSimple(property.PropertyType) && !IsRecord(item))
        {
            return Activator.CreateInstance(property.PropertyType)!;
        }

        var items = System.Array.CreateInstance(item, 1);
        items.SetValue(Value(item, property, isVaried, depth), 0);
        return typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static string? Text(PropertyInfo property, bool isVaried) => Name(property) switch
    {
        // A schema that stands for another has little else to say.
        "Schema.Reference" => isVaried ? "Another" : null,

        // A schema that had a name is not called by its title.
        "Schema.Origin" => isVaried ? "Another" : "",
        "Schema.ValueAssertions" or "Schema.UntypedAssertions" or "NamedAssertion.Json" or "Annotation.Value" =>
            isVaried ? "[1]" : "{}",
        "Annotation.Keyword" => isVaried ? "x-sunset" : "tags",
        "Operation.Method" => isVaried ? "PUT" : "GET",
        var name when name.StartsWith("NumberLimits.", StringComparison.Ordinal) => isVaried ? "1" : "2.50",
        _ => isVaried ? "a \"b" : "c",
    };
}
