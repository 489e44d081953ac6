program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, HttpRequest, HttpResponse, StringBuilder, JsonObject;

procedure RunSample;
var
  http: HCkHttp;
  req: HCkHttpRequest;
  resp: HCkHttpResponse;
  sbResponseBody: HCkStringBuilder;
  jResp: HCkJsonObject;
  respStatusCode: Integer;
  access_token: string;
  token_type: string;
  expires_in: Integer;
  scope: string;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  req := CkHttpRequest_Create();
  CkHttpRequest_AddParam(req, 'grant_type', 'refresh_token');
  CkHttpRequest_AddParam(req, 'refresh_token', '{{refreshToken}}');
  CkHttpRequest_AddParam(req, 'client_id', '{{clientId}}');
  CkHttpRequest_AddParam(req, 'scope', 'books:read books:write');

  resp := CkHttp_PostUrlEncoded(http, 'https://login.example.com/oauth/token', req);
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
  //   "access_token": "example-access-token",
  //   "token_type": "Bearer",
  //   "expires_in": 3600,
  //   "scope": "books:read books:write"
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  access_token := CkJsonObject__stringOf(jResp, 'access_token');
  token_type := CkJsonObject__stringOf(jResp, 'token_type');
  expires_in := CkJsonObject_IntOf(jResp, 'expires_in');
  scope := CkJsonObject__stringOf(jResp, 'scope');

  CkHttp_Dispose(http);
  CkHttpRequest_Dispose(req);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
