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
        req.HttpVerb = "POST";
        req.Path = "/things";
        req.ContentType = "multipart/form-data";
        success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain");
        if (success == false)
        {
            Console.WriteLine(req.LastErrorText);
            return;
        }

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
