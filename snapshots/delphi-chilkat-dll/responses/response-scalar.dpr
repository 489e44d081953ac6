program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, HttpResponse;

procedure RunSample;
var
  http: HCkHttp;
  resp: HCkHttpResponse;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  resp := CkHttp_QuickRequest(http, 'GET', 'https://api.example.com/things/7');
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    Exit;
  end;

  Writeln(CkHttpResponse_getStatusCode(resp));
  Writeln(string(CkHttpResponse__bodyStr(resp)));
  CkHttpResponse_Dispose(resp);

  CkHttp_Dispose(http);
end;

begin
  RunSample;
end.
