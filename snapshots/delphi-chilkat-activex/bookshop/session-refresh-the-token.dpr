program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  req: TChilkatHttpRequest;
  resp: IChilkatHttpResponse;
  sbResponseBody: TChilkatStringBuilder;
  jResp: TChilkatJsonObject;
  respStatusCode: Integer;
  access_token: string;
  token_type: string;
  expires_in: Integer;
  scope: string;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  req := TChilkatHttpRequest.Create(nil);
  req.AddParam('grant_type', 'refresh_token');
  req.AddParam('refresh_token', '{{refreshToken}}');
  req.AddParam('client_id', '{{clientId}}');
  req.AddParam('scope', 'books:read books:write');

  resp := http.PostUrlEncoded('https://login.example.com/oauth/token', req.ControlInterface);
  if http.LastMethodSuccess = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    req.Free;
    Exit;
  end;

  sbResponseBody := TChilkatStringBuilder.Create(nil);
  resp.GetBodySb(sbResponseBody.ControlInterface);

  jResp := TChilkatJsonObject.Create(nil);
  jResp.LoadSb(sbResponseBody.ControlInterface);
  jResp.EmitCompact := 0;

  Writeln('Response Body:');
  Writeln(jResp.Emit());

  respStatusCode := resp.StatusCode;
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(resp.Header);
    Writeln('Failed.');
    http.Free;
    req.Free;
    resp := nil;
    sbResponseBody.Free;
    jResp.Free;
    Exit;
  end;
  resp := nil;

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

  access_token := jResp.StringOf('access_token');
  token_type := jResp.StringOf('token_type');
  expires_in := jResp.IntOf('expires_in');
  scope := jResp.StringOf('scope');

  http.Free;
  req.Free;
  sbResponseBody.Free;
  jResp.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
