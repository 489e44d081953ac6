program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, HttpRequest, HttpResponse;

procedure RunSample;
var
  http: HCkHttp;
  req: HCkHttpRequest;
  resp: HCkHttpResponse;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  req := CkHttpRequest_Create();
  CkHttpRequest_AddParam(req, 'a', '1');

  resp := CkHttp_PostUrlEncoded(http, 'https://api.example.com/form', req);
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkHttpRequest_Dispose(req);
    Exit;
  end;

  Writeln(CkHttpResponse_getStatusCode(resp));
  Writeln(string(CkHttpResponse__bodyStr(resp)));
  CkHttpResponse_Dispose(resp);

  CkHttp_Dispose(http);
  CkHttpRequest_Dispose(req);
end;

begin
  RunSample;
end.
