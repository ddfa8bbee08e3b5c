using System.Runtime.CompilerServices;
using InviteGen.Generator.Tests.Verification;

namespace InviteGen.Generator.Tests.Shipped;

/// <summary>What the shipped specs become, line by line.</summary>
public sealed class ShippedSpecTests
{
    [Fact]
    public Task CyberArk_invites_users_and_sends_messages() =>
        VerifyClient("cyberark-identity.yaml", "CyberArkIdentity");

    [Fact]
    public Task Wavefront_takes_a_bare_array_and_answers_with_recursive_models() =>
        VerifyClient("wavefront.json", "Wavefront");

    [Fact]
    public Task SmartDocumentor_refuses_duplicates_and_answers_with_problem_details() =>
        VerifyClient("smartdocumentor.yaml", "SmartDocumentor");

    [Fact]
    public Task GoRules_publishes_a_page_and_its_overlay_adds_what_the_page_says_in_words() =>
        VerifyClient("gorules.md", "GoRules", "gorules.overlay.yaml");

    private static Task VerifyClient(
        string spec,
        string name,
        string? overlay = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        var specs = Path.Combine(Path.GetDirectoryName(testFile)!, "../../../specs");
        var project = new TestProject { ReferencesHttpClientFactory = true }
            .Spec(
                "specs/" + spec,
                File.ReadAllText(Path.Combine(specs, spec)),
                ("Client", name + "Client"),
                ("Namespace", "Acme." + name));
        if (overlay is not null)
        {
            project = project.Overlay("specs/" + overlay, File.ReadAllText(Path.Combine(specs, overlay)));
        }

        return Verifier.Verify(project.Run().Driver, testFile, method);
    }
}
