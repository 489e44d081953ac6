#include <C_CkHttpW.h>
#include <C_CkStringBuilderW.h>
#include <C_CkJsonObjectW.h>
#include <C_CkJsonArrayW.h>
#include <wchar.h>

void ChilkatSample(void)
{
    HCkHttpW http;
    BOOL success;
    HCkStringBuilderW sbResponseBody;
    HCkJsonObjectW jResp;
    int respStatusCode;
    int i;
    int count_i;
    const wchar_t *strVal;
    HCkJsonArrayW matrixArray;
    HCkJsonArrayW matrixArray2;
    int j;
    int count_j;
    int intVal;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttpW_Create();

    sbResponseBody = CkStringBuilderW_Create();
    success = CkHttpW_QuickGetSb(http, L"https://api.example.com/things/7", sbResponseBody);
    if (success == FALSE) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkStringBuilderW_Dispose(sbResponseBody);
        return;
    }

    jResp = CkJsonObjectW_Create();
    CkJsonObjectW_LoadSb(jResp, sbResponseBody);
    CkJsonObjectW_putEmitCompact(jResp, FALSE);

    wprintf(L"%ls\n", L"Response Body:");
    wprintf(L"%ls\n", CkJsonObjectW_emit(jResp));

    respStatusCode = CkHttpW_getLastStatus(http);
    wprintf(L"%ls%d\n", L"Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        wprintf(L"%ls\n", L"Response Header:");
        wprintf(L"%ls\n", CkHttpW_lastHeader(http));
        wprintf(L"%ls\n", L"Failed.");
        CkHttpW_Dispose(http);
        CkStringBuilderW_Dispose(sbResponseBody);
        CkJsonObjectW_Dispose(jResp);
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

    i = 0;
    count_i = CkJsonObjectW_SizeOfArray(jResp, L"tags");
    while (i < count_i) {
        CkJsonObjectW_putI(jResp, i);
        strVal = CkJsonObjectW_stringOf(jResp, L"tags[i]");
        i = i + 1;
    }
    matrixArray = CkJsonObjectW_ArrayOf(jResp, L"matrix");
    if (CkJsonObjectW_getLastMethodSuccess(jResp) == TRUE) {
        i = 0;
        count_i = CkJsonArrayW_getSize(matrixArray);
        while (i < count_i) {
            matrixArray2 = CkJsonArrayW_ArrayAt(matrixArray, i);
            if (CkJsonArrayW_getLastMethodSuccess(matrixArray) == TRUE) {
                j = 0;
                count_j = CkJsonArrayW_getSize(matrixArray2);
                while (j < count_j) {
                    intVal = CkJsonArrayW_IntAt(matrixArray2, j);
                    j = j + 1;
                }
                CkJsonArrayW_Dispose(matrixArray2);
            }
            i = i + 1;
        }
        CkJsonArrayW_Dispose(matrixArray);
    }
    i = 0;
    count_i = CkJsonObjectW_SizeOfArray(jResp, L"mixed");
    while (i < count_i) {
        CkJsonObjectW_putI(jResp, i);
        intVal = CkJsonObjectW_IntOf(jResp, L"mixed[i]");
        i = i + 1;
    }

    CkHttpW_Dispose(http);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonObjectW_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
