program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, HttpRequest, HttpResponse;

procedure RunSample;
var
  http: HCkHttp;
  success: Boolean;
  req: HCkHttpRequest;
  resp: HCkHttpResponse;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  req := CkHttpRequest_Create();
  CkHttpRequest_putHttpVerb(req, 'POST');
  CkHttpRequest_putPath(req, '/things');
  CkHttpRequest_putContentType(req, 'multipart/form-data');
  success := CkHttpRequest_AddFileForUpload2(req, 'file', 'files/notes.txt', 'text/plain');
  if success = False then
  begin
    Writeln(string(CkHttpRequest__lastErrorText(req)));
    CkHttp_Dispose(http);
    CkHttpRequest_Dispose(req);
    Exit;
  end;

  resp := CkHttp_SynchronousRequest(http, 'api.example.com', 443, True, req);
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
