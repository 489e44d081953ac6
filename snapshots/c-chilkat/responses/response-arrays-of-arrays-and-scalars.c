#include <C_CkHttp.h>
#include <C_CkStringBuilder.h>
#include <C_CkJsonObject.h>
#include <C_CkJsonArray.h>
#include <stdio.h>

void ChilkatSample(void)
{
    HCkHttp http;
    BOOL success;
    HCkStringBuilder sbResponseBody;
    HCkJsonObject jResp;
    int respStatusCode;
    int i;
    int count_i;
    const char *strVal;
    HCkJsonArray matrixArray;
    HCkJsonArray matrixArray2;
    int j;
    int count_j;
    int intVal;

    // Strings that Chilkat returns lie in its own memory, until it needs that again: copy what is to be kept.
    // The Chilkat API has to be unlocked before this runs:
    // call UnlockBundle of a Chilkat Global object once, at the start of the application.

    http = CkHttp_Create();

    sbResponseBody = CkStringBuilder_Create();
    success = CkHttp_QuickGetSb(http, "https://api.example.com/things/7", sbResponseBody);
    if (success == FALSE) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbResponseBody);
        return;
    }

    jResp = CkJsonObject_Create();
    CkJsonObject_LoadSb(jResp, sbResponseBody);
    CkJsonObject_putEmitCompact(jResp, FALSE);

    printf("%s\n", "Response Body:");
    printf("%s\n", CkJsonObject_emit(jResp));

    respStatusCode = CkHttp_getLastStatus(http);
    printf("%s%d\n", "Response Status Code = ", respStatusCode);
    if (respStatusCode >= 400) {
        printf("%s\n", "Response Header:");
        printf("%s\n", CkHttp_lastHeader(http));
        printf("%s\n", "Failed.");
        CkHttp_Dispose(http);
        CkStringBuilder_Dispose(sbResponseBody);
        CkJsonObject_Dispose(jResp);
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
    count_i = CkJsonObject_SizeOfArray(jResp, "tags");
    while (i < count_i) {
        CkJsonObject_putI(jResp, i);
        strVal = CkJsonObject_stringOf(jResp, "tags[i]");
        i = i + 1;
    }
    matrixArray = CkJsonObject_ArrayOf(jResp, "matrix");
    if (CkJsonObject_getLastMethodSuccess(jResp) == TRUE) {
        i = 0;
        count_i = CkJsonArray_getSize(matrixArray);
        while (i < count_i) {
            matrixArray2 = CkJsonArray_ArrayAt(matrixArray, i);
            if (CkJsonArray_getLastMethodSuccess(matrixArray) == TRUE) {
                j = 0;
                count_j = CkJsonArray_getSize(matrixArray2);
                while (j < count_j) {
                    intVal = CkJsonArray_IntAt(matrixArray2, j);
                    j = j + 1;
                }
                CkJsonArray_Dispose(matrixArray2);
            }
            i = i + 1;
        }
        CkJsonArray_Dispose(matrixArray);
    }
    i = 0;
    count_i = CkJsonObject_SizeOfArray(jResp, "mixed");
    while (i < count_i) {
        CkJsonObject_putI(jResp, i);
        intVal = CkJsonObject_IntOf(jResp, "mixed[i]");
        i = i + 1;
    }

    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
}

int main(void)
{
    ChilkatSample();
    return 0;
}
