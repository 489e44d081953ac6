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
        //   "tags": [
        //     "a",
        //     "b"
        //   ],
        //   "matrix": [
        //     [
        //       1,
        //       2
        //     ],
        //     [
        //       3
        //     ]
        //   ],
        //   "mixed": [
        //     1,
        //     "a",
        //     null,
        //     {
        //       "b": 2
        //     }
        //   ],
        //   "none": [],
        //   "empty": {}
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        int i;
        int count_i;
        i = 0;
        count_i = jResp.SizeOfArray("tags");
        while (i < count_i)
        {
            jResp.I = i;
            string strVal = jResp.StringOf("tags[i]");
            i = i + 1;
        }
        Chilkat.JsonArray matrixArray = jResp.ArrayOf("matrix");
        int intVal;
        if (jResp.LastMethodSuccess == true)
        {
            i = 0;
            count_i = matrixArray.Size;
            while (i < count_i)
            {
                Chilkat.JsonArray matrixArray2 = matrixArray.ArrayAt(i);
                if (matrixArray.LastMethodSuccess == true)
                {
                    int j = 0;
                    int count_j = matrixArray2.Size;
                    while (j < count_j)
                    {
                        intVal = matrixArray2.IntAt(j);
                        j = j + 1;
                    }
                }
                i = i + 1;
            }
        }
        i = 0;
        count_i = jResp.SizeOfArray("mixed");
        while (i < count_i)
        {
            jResp.I = i;
            intVal = jResp.IntOf("mixed[i]");
            i = i + 1;
        }
    }
}
