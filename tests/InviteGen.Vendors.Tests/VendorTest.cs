using InviteGen.Generated.Tests.Server;

namespace InviteGen.Vendors.Tests;

/// <summary>A test that invites with the API of a vendor, against a local server.</summary>
public abstract class VendorTest : ServerTest
{
    protected const string Json = "application/json";
    protected const string Form = "application/x-www-form-urlencoded";

    /// <summary>The request that came: its method, path and query, content type and body.</summary>
    protected (string Method, string Target, string ContentType, string Body) Sent =>
        (Server.Request.Method, Server.Request.Target, Server.Request.Headers["Content-Type"], Server.Request.Body);

    /// <summary>A header of the request; null when it did not come.</summary>
    protected string? Header(string name) => Server.Request.Headers.GetValueOrDefault(name);
}
