#include <CkHttpW.h>
#include <CkStringBuilderW.h>
#include <CkJsonObjectW.h>
#include <CkJsonArrayW.h>
#include <wchar.h>

void ChilkatSample()
{
    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    CkHttpW http;
    bool success;

    CkStringBuilderW sbResponseBody;
    success = http.QuickGetSb(L"https://api.example.com/things/7", sbResponseBody);
    if (success == false) {
        wprintf(L"%ls\n", http.lastErrorText());
        return;
    }

    CkJsonObjectW jResp;
    jResp.LoadSb(sbResponseBody);
    jResp.put_EmitCompact(false);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", jResp.emit());

    int respStatusCode = http.get_LastStatus();
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", http.lastHeader());
        wprintf(L"%ls\n", L"Failed.");
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
    count_i = jResp.SizeOfArray(L"tags");
    while (i < count_i) {
        jResp.put_I(i);
        const wchar_t *strVal = jResp.stringOf(L"tags[i]");
        i = i + 1;
    }
    CkJsonArrayW *matrixArray = jResp.ArrayOf(L"matrix");
    int intVal;
    if (jResp.get_LastMethodSuccess() == true) {
        i = 0;
        count_i = matrixArray->get_Size();
        while (i < count_i) {
            CkJsonArrayW *matrixArray2 = matrixArray->ArrayAt(i);
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
    count_i = jResp.SizeOfArray(L"mixed");
    while (i < count_i) {
        jResp.put_I(i);
        intVal = jResp.IntOf(L"mixed[i]");
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
