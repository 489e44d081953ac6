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
  id: Integer;
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
  //     "id": 1
  //   },
  //   {
  //     "id": 2,
  //     "title": "Salt"
  //   }
  // ]

  // The values of the response;
  // where the example has an array, its first element stands for all.

  i := 0;
  count_i := CkJsonArray_getSize(jarrResp);
  while i < count_i do
  begin
    json := CkJsonArray_ObjectAt(jarrResp, i);
    id := CkJsonObject_IntOf(json, 'id');
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
