namespace InviteGen.Package.Tests.Sample;

/// <summary>One line of each shipped spec is changed, and a real build of the sample reports the effects.</summary>
[Collection(SharedConsumer.Name)]
public sealed class SampleDriftTests(PackedConsumer consumer) : IDisposable
{
    private const string CyberArk = "specs/cyberark-identity.yaml";
    private const string GoRules = "specs/gorules.md";
    private const string SmartDocumentor = "specs/smartdocumentor.yaml";
    private const string Wavefront = "specs/wavefront.json";

    private readonly SampleCopy _sample = new(consumer);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public async Task A_removed_field_is_reported_in_the_spec_and_where_it_is_used()
    {
        _sample.Edit(CyberArk, "        Name:\n", "        Label:\n");
        _sample.Edit(GoRules, "expiresAt:", "endsAt:");
        _sample.Edit(SmartDocumentor, "required: [email, roleName]", "required: [email, role]");
        _sample.Edit(SmartDocumentor, "        roleName:\n", "        role:\n");
        _sample.Edit(Wavefront, "\"emailAddress\": {", "\"mail\": {");

        await Expect(
            CyberArk + "(125,5): warning INV3202: Property 'Name' of 'InviteEntity' was removed from requests; ",
            GoRules + "(112,17): warning INV3303: Property 'expiresAt' of ",
            SmartDocumentor + "(79,5): warning INV3202: Property 'roleName' of 'ExternalUserModel' was removed from requests; ",
            Wavefront + "(77,7): warning INV3202: Property 'emailAddress' of 'UserToCreate' was removed from requests; ",
            "consumer-sample/Targets/CyberArkInvitations.cs(47,9): error INV3502: 'InviteEntity.Name' is obsolete: ",
            "consumer-sample/Targets/SmartDocumentorInvitations.cs(40,91): error INV3502: 'ExternalUserModel.RoleName' is obsolete: ",
            "consumer-sample/Targets/WavefrontInvitations.cs(32,9): error INV3502: 'UserToCreate.EmailAddress' is obsolete: ");
    }

    [Fact]
    public async Task A_new_required_field_is_reported_in_the_spec_and_where_it_is_missing()
    {
        _sample.Edit(CyberArk, "required: [Type, Guid]", "required: [Type, Guid, Name]");
        _sample.Edit(
            SmartDocumentor, "      required: [email, roleName]\n      properties:\n",
            "      required: [email, roleName, locale]\n      properties:\n        locale: { type: string }\n");

        await Expect(
            CyberArk + "(138,9): warning INV3201: Property 'Name' of 'InviteEntity' is now required in requests; ",
            SmartDocumentor + "(84,9): warning INV3201: Property 'locale' of 'ExternalUserModel' is new and required in requests; ",
            "consumer-sample/Targets/SmartDocumentorInvitations.cs(40,61): error CS9035: ");
    }

    [Fact]
    public async Task A_removed_value_is_reported_in_the_spec_and_where_it_is_used()
    {
        _sample.Edit(CyberArk, "enum: [User, Group, Role]", "enum: [Group, Role]");

        await Expect(
            CyberArk + "(132,11): warning INV3205: Property 'Type' of 'InviteEntity' no longer has the enum value \"User\" in requests; ",
            "consumer-sample/Targets/CyberArkInvitations.cs(45,16): error INV3502: 'InviteEntityType.User' is obsolete: ");
    }

    [Fact]
    public async Task A_renamed_operation_is_reported_in_the_spec_and_where_it_is_called()
    {
        _sample.Edit(CyberArk, "operationId: sendSmsInvite", "operationId: sendTextInvite");
        _sample.Edit(GoRules, "operationId: inviteUsers", "operationId: sendInvites");
        _sample.Edit(SmartDocumentor, "operationId: inviteUsers", "operationId: sendInvites");
        _sample.Edit(Wavefront, "\"operationId\": \"inviteUsers\"", "\"operationId\": \"sendInvites\"");

        await Expect(
            CyberArk + "(61,5): warning INV3103: POST /UserMgmt/SendSmsInvite now has the operationId 'sendTextInvite' "
                + "(was: 'sendSmsInvite'); ",
            GoRules + "(81,5): warning INV3103: POST /api/users now has the operationId 'sendInvites' (was: 'inviteUsers'); ",
            SmartDocumentor + "(10,5): warning INV3103: POST /api/v1.0/external/tenant/inviteusers now has the operationId 'sendInvites' ",
            Wavefront + "(28,7): warning INV3103: POST /api/v2/user/invite now has the operationId 'sendInvites' (was: 'inviteUsers'); ",
            "consumer-sample/Targets/CyberArkSmsInvitations.cs(35,19): warning INV3103: ",
            "consumer-sample/Targets/GoRulesInvitations.cs(26,27): error INV3502: ",
            "consumer-sample/Targets/WavefrontInvitations.cs(26,15): warning INV3103: ",
            "consumer-sample/Targets/SmartDocumentorInvitations.cs(31,22): warning INV3103: ",
            "consumer-sample/Targets/SmartDocumentorInvitations.cs(33,13): error INV3502: 'InviteUsersResponse' is obsolete: ");
    }

    [Fact]
    public async Task A_removed_operation_is_reported_in_the_spec_and_where_it_is_called()
    {
        _sample.Edit(CyberArk, "  /UserMgmt/SendSmsInvite:\n    post:\n", "  /UserMgmt/SendSmsInvite:\n    x-gone:\n");

        await Expect(
            CyberArk + "(60,3): warning INV3101: POST /UserMgmt/SendSmsInvite was removed; ",
            "consumer-sample/Targets/CyberArkSmsInvitations.cs(35,19): error INV3501: ");
    }

    [Fact]
    public async Task Accepted_changes_are_silent_and_others_fail_on_a_build_server()
    {
        // A narrowed enum, two relaxed limits, and a removed field that the sample does not use.
        _sample.Edit(CyberArk, "enum: [User, Group, Role]", "enum: [User, Group]");
        _sample.Edit("specs/gorules.overlay.yaml", "maxItems: 10", "maxItems: 20");
        _sample.Edit(SmartDocumentor, "          format: email\n", "");
        _sample.Edit(Wavefront, "\"ssoId\": {", "\"singleSignOnId\": {");

        await Expect(
            CyberArk + "(132,11): warning INV3205: Property 'Type' of 'InviteEntity' no longer has the enum value \"Role\" in requests; ",
            GoRules + "(1,1): warning INV3003: 'gorules.md' no longer matches its lock: 0 breaking, 0 risky and 1 compatible changes. ",
            SmartDocumentor + "(1,1): warning INV3003: 'smartdocumentor.yaml' no longer matches its lock: "
                + "0 breaking, 0 risky and 1 compatible changes. ",
            Wavefront + "(103,7): warning INV3303: Property 'ssoId' of 'UserModel' was removed from responses; ");
        var (passes, said) = await _sample.BuildAsync("-p:ContinuousIntegrationBuild=true");
        Assert.False(passes);
        Assert.Equal(4, said.Count(line => line.Contains("(1,1): error INV3003: ", StringComparison.Ordinal)));

        var (isAccepted, _) = await _sample.BuildAsync("-t:InviteGenAccept");

        Assert.True(isAccepted);
        Assert.Equal((true, ""), await BuildAsync());
        Assert.Equal((true, ""), await BuildAsync("-p:ContinuousIntegrationBuild=true"));
    }

    [Fact]
    public async Task The_fix_of_editors_accepts_from_the_command_line_too()
    {
        _sample.Edit(SmartDocumentor, "          format: email\n", "");
        _sample.Edit(Wavefront, "\"ssoId\": {", "\"singleSignOnId\": {");

        var printed = await _sample.DotNetAsync("format", "analyzers", "--diagnostics", "INV3500", "--severity", "info", "-v", "normal");

        Assert.Equal((true, ""), await BuildAsync());
        Assert.DoesNotContain("Unable to fix", printed, StringComparison.Ordinal);
    }

    private async Task<(bool IsBuilt, string Said)> BuildAsync(params string[] arguments)
    {
        var (isBuilt, said) = await _sample.BuildAsync(arguments);
        return (isBuilt, string.Join('\n', said));
    }

    private async Task Expect(params string[] starts)
    {
        var (_, said) = await _sample.BuildAsync();
        var missing = starts.Where(start => !said.Any(line => line.StartsWith(start, StringComparison.Ordinal))).ToList();
        Assert.True(missing.Count == 0, "Missing:\n" + string.Join('\n', missing) + "\nSaid:\n" + string.Join('\n', said));
    }
}
