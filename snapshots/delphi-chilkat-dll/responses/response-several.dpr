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
  title: string;
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
  //   "title": "Salt"
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  title := CkJsonObject__stringOf(jResp, 'title');

  CkHttp_Dispose(http);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
