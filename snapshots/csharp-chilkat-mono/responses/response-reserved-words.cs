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
        //   "class": "a",
        //   "end": "b",
        //   "def": "c",
        //   "url": "d",
        //   "http": "e",
        //   "success": true,
        //   "resp": 1,
        //   "i": 2,
        //   "type": "f",
        //   "__proto__": "g",
        //   "0": "h",
        //   "a.b": "i",
        //   "a[0]": "j",
        //   "żółw": "k",
        //   "it's \"x\"": "l"
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string v_class = jResp.StringOf("class");
        string end = jResp.StringOf("end");
        string def = jResp.StringOf("def");
        string v_url = jResp.StringOf("url");
        string http2 = jResp.StringOf("http");
        bool success2 = jResp.BoolOf("success");
        int resp = jResp.IntOf("resp");
        int i = jResp.IntOf("i");
        string v_type = jResp.StringOf("type");
        string v__proto__ = jResp.StringOf("__proto__");
        string v_0 = jResp.StringOf("0");
        int memberIndex;
        memberIndex = jResp.IndexOf("a.b");
        if (memberIndex >= 0)
        {
            string a_b = jResp.StringAt(memberIndex);
        }
        memberIndex = jResp.IndexOf("a[0]");
        if (memberIndex >= 0)
        {
            string a_0_ = jResp.StringAt(memberIndex);
        }
        memberIndex = jResp.IndexOf("żółw");
        if (memberIndex >= 0)
        {
            string v_w = jResp.StringAt(memberIndex);
        }
        memberIndex = jResp.IndexOf("it's \"x\"");
        if (memberIndex >= 0)
        {
            string it_s_x_ = jResp.StringAt(memberIndex);
        }
    }
}
