#include <CkHttpW.h>
#include <CkStringBuilderW.h>
#include <CkJsonObjectW.h>
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
    //   "book": {
    //     "price": {
    //       "amount": 18.5
    //     }
    //   },
    //   "chapters": [
    //     {
    //       "title": "One",
    //       "notes": [
    //         {
    //           "text": "a"
    //         },
    //         {
    //           "text": "b"
    //         }
    //       ],
    //       "tags": [
    //         "x",
    //         "y"
    //       ]
    //     },
    //     {
    //       "title": "Two",
    //       "notes": [],
    //       "extra": 1
    //     }
    //   ]
    // }

    // The values of the response;
    // where the example has an array, its first element stands for all.

    const wchar_t *Amount = jResp.stringOf(L"book.price.amount");
    int j;
    int count_j;
    int i = 0;
    int count_i = jResp.SizeOfArray(L"chapters");
    while (i < count_i) {
        jResp.put_I(i);
        const wchar_t *title = jResp.stringOf(L"chapters[i].title");
        j = 0;
        count_j = jResp.SizeOfArray(L"chapters[i].notes");
        while (j < count_j) {
            jResp.put_J(j);
            const wchar_t *text = jResp.stringOf(L"chapters[i].notes[j].text");
            j = j + 1;
        }
        j = 0;
        count_j = jResp.SizeOfArray(L"chapters[i].tags");
        while (j < count_j) {
            jResp.put_J(j);
            const wchar_t *strVal = jResp.stringOf(L"chapters[i].tags[j]");
            j = j + 1;
        }
        i = i + 1;
    }
}

int main()
{
    ChilkatSample();
    return 0;
}
