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
        //   "id": 1,
        //   "user": {
        //     "id": 2,
        //     "user": {
        //       "id": 3
        //     }
        //   },
        //   "user_id": 4,
        //   "user-id": 5,
        //   "userId": 6,
        //   "userid": 7,
        //   "": 8
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        int id = jResp.IntOf("id");
        int Id = jResp.IntOf("user.id");
        int userId = jResp.IntOf("user.user.id");
        int user_id = jResp.IntOf("user_id");
        int user_id2 = jResp.IntOf("user-id");
        int userId2 = jResp.IntOf("userId");
        int userid = jResp.IntOf("userid");
        int memberIndex = jResp.IndexOf("");
        if (memberIndex >= 0)
        {
            int v_value = jResp.IntAt(memberIndex);
        }
    }
}
