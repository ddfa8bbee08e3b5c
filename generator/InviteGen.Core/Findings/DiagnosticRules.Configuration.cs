namespace InviteGen.Core.Findings;

/// <content>4xxx: the project is not configured correctly.</content>
public static partial class DiagnosticRules
{
    /// <summary>INV4001: an operation filter that selects nothing.</summary>
    public static readonly DiagnosticRule FilterMatchesNothing = Error(
        "INV4001", "Operation filter matches nothing", "The operation filter '{0}' matches no operation of this document{1}");

    /// <summary>INV4002: two specs whose clients have the same name.</summary>
    public static readonly DiagnosticRule DuplicateClient = Error(
        "INV4002",
        "Two specs for one client",
        "Client '{0}' is already generated from '{1}'; set a different Client or Namespace on one of the two InviteSpec items");

    /// <summary>INV4003: an overlay action that selects nothing.</summary>
    public static readonly DiagnosticRule OverlayTargetMatchesNothing = Warning(
        "INV4003", "Overlay target matches nothing", "Target '{0}' matches nothing in '{1}', so this action has no effect");

    /// <summary>INV4004: an overlay that no spec uses.</summary>
    public static readonly DiagnosticRule OverlayWithoutSpec = Warning(
        "INV4004",
        "Overlay without a spec",
        "No spec uses this overlay; its name says that it belongs to '{0}', but there is no such file in the project");

    /// <summary>INV4005: a namespace that is not valid in C#.</summary>
    public static readonly DiagnosticRule InvalidNamespace = Error(
        "INV4005", "Invalid namespace", "'{0}' is not a valid C# namespace; set another Namespace on the InviteSpec item");

    /// <summary>INV4006: a client name that is not a valid class name, or is already used.</summary>
    public static readonly DiagnosticRule InvalidClientName = Error(
        "INV4006",
        "Invalid client name",
        "'{0}' cannot be the name of the client, because it is not a valid C# class name or generated code already uses it; set another "
            + "Client on the InviteSpec item");

    /// <summary>INV4007: an overlay that the project names but does not contain.</summary>
    public static readonly DiagnosticRule OverlayNotFound = Error(
        "INV4007",
        "Overlay not found",
        "The InviteSpec item of this spec has the Overlay '{0}', but the project has no such file; correct the path or add the file");

    /// <summary>INV4008: a project whose framework or C# is too old for generated code.</summary>
    public static readonly DiagnosticRule PlatformTooOld = Error(
        "INV4008",
        ".NET 8 and C# 12 are needed",
        "Generated code needs {0}, but this project {1}; nothing is generated. {2}");

    /// <summary>INV4009: a spec that would generate a name that is already used.</summary>
    public static readonly DiagnosticRule NamesCollide = Error(
        "INV4009",
        "Generated names collide",
        "{0}; nothing is generated from this spec. Set a different Namespace on one of the InviteSpec items");

    /// <summary>INV4010: a project that references the package, but has no spec.</summary>
    public static readonly DiagnosticRule NoSpec = Warning(
        "INV4010",
        "No spec",
        "This project references InviteGen, but has no OpenAPI document{0}, so nothing is generated. "
        + "Add a document to the folder 'specs', or list it as an InviteSpec item");

    /// <summary>INV4011: a file that the compiler ignores because of its name. InviteGen.targets reports it.</summary>
    public static readonly DiagnosticRule UnreadableFileName = Error(
        "INV4011",
        "File name that the compiler cannot read",
        "The compiler cannot read '{0}', because the name contains a quotation mark, a vertical bar, a colon or a control character; "
        + "nothing is generated from it. Rename the file");

    /// <summary>INV4012: a project in a language that is not generated. InviteGen.targets reports it.</summary>
    public static readonly DiagnosticRule OtherLanguage = Warning(
        "INV4012",
        "Not a C# project",
        "InviteGen generates C# only, but this is a project in {0}, so nothing is generated. "
        + "Move the PackageReference and the specs to a C# project, and reference that project");

    /// <summary>INV4013: many operations in one class.</summary>
    public static readonly DiagnosticRule OperationsNotGrouped = Info(
        "INV4013",
        "Many operations in one class",
        "The client has {0} operations in one class and one interface. To divide it by tag, set Grouping=\"Tag\" on the "
        + "InviteSpec item; to keep one class, set Grouping=\"None\"");

    private static IReadOnlyList<DiagnosticRule> Configuration =>
    [
        FilterMatchesNothing, DuplicateClient, OverlayTargetMatchesNothing, OverlayWithoutSpec, InvalidNamespace,
        InvalidClientName, OverlayNotFound, PlatformTooOld, NamesCollide, NoSpec, UnreadableFileName,
        OtherLanguage, OperationsNotGrouped,
    ];
}
