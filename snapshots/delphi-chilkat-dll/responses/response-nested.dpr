program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, StringBuilder, JsonObject;

procedure RunSample;
var
  http: HCkHttp;
  success: Boolean;
  sbResponseBody: HCkStringBuilder;
  jResp: HCkJsonObject;
  respStatusCode: Integer;
  Amount: string;
  i: Integer;
  count_i: Integer;
  title: string;
  j: Integer;
  count_j: Integer;
  text: string;
  strVal: string;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  sbResponseBody := CkStringBuilder_Create();
  success := CkHttp_QuickGetSb(http, 'https://api.example.com/things/7', sbResponseBody);
  if success = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    Exit;
  end;

  jResp := CkJsonObject_Create();
  CkJsonObject_LoadSb(jResp, sbResponseBody);
  CkJsonObject_putEmitCompact(jResp, False);

  Writeln('Response Body:');
  Writeln(string(CkJsonObject__emit(jResp)));

  respStatusCode := CkHttp_getLastStatus(http);
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(string(CkHttp__lastHeader(http)));
    Writeln('Failed.');
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
    Exit;
  end;

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

  Amount := CkJsonObject__stringOf(jResp, 'book.price.amount');
  i := 0;
  count_i := CkJsonObject_SizeOfArray(jResp, 'chapters');
  while i < count_i do
  begin
    CkJsonObject_putI(jResp, i);
    title := CkJsonObject__stringOf(jResp, 'chapters[i].title');
    j := 0;
    count_j := CkJsonObject_SizeOfArray(jResp, 'chapters[i].notes');
    while j < count_j do
    begin
      CkJsonObject_putJ(jResp, j);
      text := CkJsonObject__stringOf(jResp, 'chapters[i].notes[j].text');
      j := j + 1;
    end;
    j := 0;
    count_j := CkJsonObject_SizeOfArray(jResp, 'chapters[i].tags');
    while j < count_j do
    begin
      CkJsonObject_putJ(jResp, j);
      strVal := CkJsonObject__stringOf(jResp, 'chapters[i].tags[j]');
      j := j + 1;
    end;
    i := i + 1;
  end;

  CkHttp_Dispose(http);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
