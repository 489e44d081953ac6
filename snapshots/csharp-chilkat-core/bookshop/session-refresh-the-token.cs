using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        Chilkat.HttpRequest req = new Chilkat.HttpRequest();
        req.AddParam("grant_type", "refresh_token");
        req.AddParam("refresh_token", "{{refreshToken}}");
        req.AddParam("client_id", "{{clientId}}");
        req.AddParam("scope", "books:read books:write");

        Chilkat.HttpResponse resp = http.PostUrlEncoded("https://login.example.com/oauth/token", req);
        if (http.LastMethodSuccess == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Chilkat.StringBuilder sbResponseBody = new Chilkat.StringBuilder();
        resp.GetBodySb(sbResponseBody);

        Chilkat.JsonObject jResp = new Chilkat.JsonObject();
        jResp.LoadSb(sbResponseBody);
        jResp.EmitCompact = false;

        Console.WriteLine("Response Body:");
        Console.WriteLine(jResp.Emit());

        int respStatusCode = resp.StatusCode;
        Console.WriteLine("Response Status Code = " + Convert.ToString(respStatusCode));
        if (respStatusCode >= 400)
        {
            Console.WriteLine("Response Header:");
            Console.WriteLine(resp.Header);
            Console.WriteLine("Failed.");
            return;
        }

        // The saved example of a response
        // (the code below it reads its values):

        // {
        //   "access_token": "example-access-token",
        //   "token_type": "Bearer",
        //   "expires_in": 3600,
        //   "scope": "books:read books:write"
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string access_token = jResp.StringOf("access_token");
        string token_type = jResp.StringOf("token_type");
        int expires_in = jResp.IntOf("expires_in");
        string scope = jResp.StringOf("scope");
    }
}
