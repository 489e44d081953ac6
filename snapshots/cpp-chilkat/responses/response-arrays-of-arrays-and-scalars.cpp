#include <CkHttp.h>
#include <CkStringBuilder.h>
#include <CkJsonObject.h>
#include <CkJsonArray.h>
#include <iostream>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttp http;
    bool success;

    CkStringBuilder sbResponseBody;
    success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
    if (success == false) {
        std::cout << http.lastErrorText() << '\n';
        return;
    }

    CkJsonObject jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    std::cout << "Response Body:" << '\n';
    std::cout << jResp.emit() << '\n';

    int respStatusCode = http.get_LastStatus();
    std::cout << "Response Status Code = " << respStatusCode << '\n';
    if (respStatusCode >= 400) {
        std::cout << "Response Header:" << '\n';
        std::cout << http.lastHeader() << '\n';
        std::cout << "Failed." << '\n';
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
    while (i < count_i) {
        jResp.put_I(i);
        const char *strVal = jResp.stringOf("tags[i]");
        i = i + 1;
    }
    CkJsonArray *matrixArray = jResp.ArrayOf("matrix");
    int intVal;
    if (jResp.get_LastMethodSuccess() == true) {
        i = 0;
        count_i = matrixArray->get_Size();
        while (i < count_i) {
            CkJsonArray *matrixArray2 = matrixArray->ArrayAt(i);
            if (matrixArray->get_LastMethodSuccess() == true) {
                int j = 0;
                int count_j = matrixArray2->get_Size();
                while (j < count_j) {
                    intVal = matrixArray2->IntAt(j);
                    j = j + 1;
                }
                delete matrixArray2;
            }
            i = i + 1;
        }
        delete matrixArray;
    }
    i = 0;
    count_i = jResp.SizeOfArray("mixed");
    while (i < count_i) {
        jResp.put_I(i);
        intVal = jResp.IntOf("mixed[i]");
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
