using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();
        bool success;

        Chilkat.HttpRequest req = new Chilkat.HttpRequest();
        req.HttpVerb = "PUT";
        req.Path = "/v1/books/b-1041/cover";
        req.ContentType = "multipart/form-data";
        success = req.AddFileForUpload2("cover", "files/cover.png", "image/png");
        if (success == false)
        {
            Console.WriteLine(req.LastErrorText);
            return;
        }
        req.AddParam("caption", "Front cover, second edition");
        req.AddHeader("Authorization", "Bearer {{token}}");

        Chilkat.HttpResponse resp = http.SynchronousRequest("api.example.com", 443, true, req);
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
        //   "url": "https://covers.example.com/b-1041.png",
        //   "width": 600,
        //   "height": 900
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string v_url = jResp.StringOf("url");
        int width = jResp.IntOf("width");
        int height = jResp.IntOf("height");
    }
}
