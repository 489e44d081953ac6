program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, StringBuilder, JsonArray, JsonObject;

procedure RunSample;
var
  http: HCkHttp;
  success: Boolean;
  sbResponseBody: HCkStringBuilder;
  jarrResp: HCkJsonArray;
  respStatusCode: Integer;
  i: Integer;
  count_i: Integer;
  json: HCkJsonObject;
  id: string;
  title: string;
  score: string;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  CkHttp_SetRequestHeader(http, 'Accept', 'application/json');
  // Sends the token in an Authorization header, as "Bearer".
  CkHttp_putAuthToken(http, '{{token}}');

  sbResponseBody := CkStringBuilder_Create();
  success := CkHttp_QuickGetSb(http, 'https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast', sbResponseBody);
  if success = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    Exit;
  end;

  jarrResp := CkJsonArray_Create();
  CkJsonArray_LoadSb(jarrResp, sbResponseBody);
  CkJsonArray_putEmitCompact(jarrResp, False);

  Writeln('Response Body:');
  Writeln(string(CkJsonArray__emit(jarrResp)));

  respStatusCode := CkHttp_getLastStatus(http);
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(string(CkHttp__lastHeader(http)));
    Writeln('Failed.');
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonArray_Dispose(jarrResp);
    Exit;
  end;

  // The saved example of a response
  // (the code below it reads its values):

  // [
  //   {
  //     "id": "b-1041",
  //     "title": "The Salt Road",
  //     "score": 0.93
  //   }
  // ]

  // The values of the response;
  // where the example has an array, its first element stands for all.

  i := 0;
  count_i := CkJsonArray_getSize(jarrResp);
  while i < count_i do
  begin
    json := CkJsonArray_ObjectAt(jarrResp, i);
    id := CkJsonObject__stringOf(json, 'id');
    title := CkJsonObject__stringOf(json, 'title');
    score := CkJsonObject__stringOf(json, 'score');
    CkJsonObject_Dispose(json);
    i := i + 1;
  end;

  CkHttp_Dispose(http);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonArray_Dispose(jarrResp);
end;

begin
  RunSample;
end.
