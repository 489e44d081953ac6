program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, HttpResponse;

procedure RunSample;
var
  http: HCkHttp;
  resp: HCkHttpResponse;
  respStatusCode: Integer;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  resp := CkHttp_QuickRequest(http, 'DELETE', 'https://api.example.com/things/7');
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    Exit;
  end;

  respStatusCode := CkHttpResponse_getStatusCode(resp);
  if respStatusCode <> 204 then
  begin
    Writeln('Response Header:');
    Writeln(string(CkHttpResponse__header(resp)));
    Writeln('Response Body:');
    Writeln(string(CkHttpResponse__bodyStr(resp)));
    Writeln('Failed.');
    CkHttp_Dispose(http);
    CkHttpResponse_Dispose(resp);
    Exit;
  end;

  Writeln('Success.');
  CkHttpResponse_Dispose(resp);

  CkHttp_Dispose(http);
end;

begin
  RunSample;
end.
