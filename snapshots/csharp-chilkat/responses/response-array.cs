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

        Chilkat.JsonArray jarrResp = new Chilkat.JsonArray();
        jarrResp.LoadSb(sbResponseBody);
        jarrResp.EmitCompact = false;

        Console.WriteLine("Response Body:");
        Console.WriteLine(jarrResp.Emit());

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

        // [
        //   {
        //     "id": 1
        //   },
        //   {
        //     "id": 2,
        //     "title": "Salt"
        //   }
        // ]

        // The values of the response;
        // where the example has an array, its first element stands for all.

        int i = 0;
        int count_i = jarrResp.Size;
        while (i < count_i)
        {
            Chilkat.JsonObject json = jarrResp.ObjectAt(i);
            int id = json.IntOf("id");
            i = i + 1;
        }
    }
}
