using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        Chilkat.HttpRequest req = new Chilkat.HttpRequest();
        req.HttpVerb = "POST";
        req.Path = "/upload";
        req.ContentType = "multipart/form-data";
        req.AddParam("na\"me", "double");
        req.AddParam("na'me", "single");
        req.AddParam("na\\me", "backslash");

        Chilkat.HttpResponse resp = http.SynchronousRequest("api.example.com", 443, true, req);
        if (http.LastMethodSuccess == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Console.WriteLine(resp.StatusCode);
        Console.WriteLine(resp.BodyStr);
    }
}
