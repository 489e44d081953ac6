program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, HttpRequest, HttpResponse, StringBuilder, JsonObject;

procedure RunSample;
var
  http: HCkHttp;
  success: Boolean;
  req: HCkHttpRequest;
  resp: HCkHttpResponse;
  sbResponseBody: HCkStringBuilder;
  jResp: HCkJsonObject;
  respStatusCode: Integer;
  v_url: string;
  width: Integer;
  height: Integer;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  req := CkHttpRequest_Create();
  CkHttpRequest_putHttpVerb(req, 'PUT');
  CkHttpRequest_putPath(req, '/v1/books/b-1041/cover');
  CkHttpRequest_putContentType(req, 'multipart/form-data');
  success := CkHttpRequest_AddFileForUpload2(req, 'cover', 'files/cover.png', 'image/png');
  if success = False then
  begin
    Writeln(string(CkHttpRequest__lastErrorText(req)));
    CkHttp_Dispose(http);
    CkHttpRequest_Dispose(req);
    Exit;
  end;
  CkHttpRequest_AddParam(req, 'caption', 'Front cover, second edition');
  CkHttpRequest_AddHeader(req, 'Authorization', 'Bearer {{token}}');

  resp := CkHttp_SynchronousRequest(http, 'api.example.com', 443, True, req);
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkHttpRequest_Dispose(req);
    Exit;
  end;

  sbResponseBody := CkStringBuilder_Create();
  CkHttpResponse_GetBodySb(resp, sbResponseBody);

  jResp := CkJsonObject_Create();
  CkJsonObject_LoadSb(jResp, sbResponseBody);
  CkJsonObject_putEmitCompact(jResp, False);

  Writeln('Response Body:');
  Writeln(string(CkJsonObject__emit(jResp)));

  respStatusCode := CkHttpResponse_getStatusCode(resp);
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(string(CkHttpResponse__header(resp)));
    Writeln('Failed.');
    CkHttp_Dispose(http);
    CkHttpRequest_Dispose(req);
    CkHttpResponse_Dispose(resp);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
    Exit;
  end;
  CkHttpResponse_Dispose(resp);

  // The saved example of a response
  // (the code below it reads its values):

  // {
  //   "url": "https://covers.example.com/b-1041.png",
  //   "width": 600,
  //   "height": 900
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  v_url := CkJsonObject__stringOf(jResp, 'url');
  width := CkJsonObject_IntOf(jResp, 'width');
  height := CkJsonObject_IntOf(jResp, 'height');

  CkHttp_Dispose(http);
  CkHttpRequest_Dispose(req);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
