namespace LobBeleid.Web.Infrastructuur;

/// <summary>The headers of every answer. The CSP allows no inline script or style at all, so no page needs a nonce.</summary>
public static class Beveiligingsheaders
{
    public static HeaderPolicyCollection Policy() =>
        new HeaderPolicyCollection()
            .AddFrameOptionsDeny()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicySameOrigin()
            .RemoveServerHeader()
            .AddCrossOriginOpenerPolicy(x => x.SameOrigin())
            .AddCrossOriginResourcePolicy(x => x.SameOrigin())
            .AddPermissionsPolicy(x =>
            {
                x.AddCamera().None();
                x.AddMicrophone().None();
                x.AddGeolocation().None();
                x.AddPayment().None();
            })
            .AddContentSecurityPolicy(x =>
            {
                x.AddDefaultSrc().None();
                x.AddScriptSrc().Self();
                x.AddStyleSrc().Self();
                x.AddImgSrc().Self().Data();
                x.AddConnectSrc().Self();
                x.AddFontSrc().Self();
                x.AddFormAction().Self();
                x.AddBaseUri().None();
                x.AddObjectSrc().None();
                x.AddFrameAncestors().None();
            });
}
