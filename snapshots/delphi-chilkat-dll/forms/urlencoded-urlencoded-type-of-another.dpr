program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, StringBuilder, HttpResponse;

procedure RunSample;
var
  http: HCkHttp;
  sbRequestBody: HCkStringBuilder;
  resp: HCkHttpResponse;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  sbRequestBody := CkStringBuilder_Create();
  CkStringBuilder_Append(sbRequestBody, 'a=1');

  CkHttp_SetRequestHeader(http, 'Content-Type', 'text/plain');

  resp := CkHttp_PTextSb(http, 'POST', 'https://api.example.com/form', sbRequestBody, 'utf-8', 'text/plain', False, False);
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbRequestBody);
    Exit;
  end;

  Writeln(CkHttpResponse_getStatusCode(resp));
  Writeln(string(CkHttpResponse__bodyStr(resp)));
  CkHttpResponse_Dispose(resp);

  CkHttp_Dispose(http);
  CkStringBuilder_Dispose(sbRequestBody);
end;

begin
  RunSample;
end.
