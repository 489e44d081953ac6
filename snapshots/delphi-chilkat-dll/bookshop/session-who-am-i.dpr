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
  v_name: string;
  i: Integer;
  count_i: Integer;
  strVal: string;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  // Sends the token in an Authorization header, as "Bearer".
  CkHttp_putAuthToken(http, '{{token}}');

  sbResponseBody := CkStringBuilder_Create();
  success := CkHttp_QuickGetSb(http, 'https://api.example.com/v1/me', sbResponseBody);
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
  //   "name": "Ines Okafor",
  //   "roles": [
  //     "reader",
  //     "author"
  //   ]
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  v_name := CkJsonObject__stringOf(jResp, 'name');
  i := 0;
  count_i := CkJsonObject_SizeOfArray(jResp, 'roles');
  while i < count_i do
  begin
    CkJsonObject_putI(jResp, i);
    strVal := CkJsonObject__stringOf(jResp, 'roles[i]');
    i := i + 1;
  end;

  CkHttp_Dispose(http);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
