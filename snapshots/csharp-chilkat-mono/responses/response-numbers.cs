using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();
        bool success;

        Chilkat.StringBuilder sbResponseBody = new Chilkat.StringBuilder();
        success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
        if (success == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Chilkat.JsonObject jResp = new Chilkat.JsonObject();
        jResp.LoadSb(sbResponseBody);
        jResp.EmitCompact = false;

        Console.WriteLine("Response Body:");
        Console.WriteLine(jResp.Emit());

        int respStatusCode = http.LastStatus;
        Console.WriteLine("Response Status Code = " + Convert.ToString(respStatusCode));
        if (respStatusCode >= 400)
        {
            Console.WriteLine("Response Header:");
            Console.WriteLine(http.LastHeader);
            Console.WriteLine("Failed.");
            return;
        }

        // The saved example of a response
        // (the code below it reads its values):

        // {
        //   "id": 12345678901234567890,
        //   "price": 18.50,
        //   "ratio": 1e-3,
        //   "zero": -0,
        //   "count": 0
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string id = jResp.StringOf("id");
        string price = jResp.StringOf("price");
        string ratio = jResp.StringOf("ratio");
        string zero = jResp.StringOf("zero");
        int count = jResp.IntOf("count");
    }
}
