program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  success: Integer;
  req: TChilkatHttpRequest;
  resp: IChilkatHttpResponse;
  sbResponseBody: TChilkatStringBuilder;
  jResp: TChilkatJsonObject;
  respStatusCode: Integer;
  v_url: string;
  width: Integer;
  height: Integer;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  req := TChilkatHttpRequest.Create(nil);
  req.HttpVerb := 'PUT';
  req.Path := '/v1/books/b-1041/cover';
  req.ContentType := 'multipart/form-data';
  success := req.AddFileForUpload2('cover', 'files/cover.png', 'image/png');
  if success = 0 then
  begin
    Writeln(req.LastErrorText);
    http.Free;
    req.Free;
    Exit;
  end;
  req.AddParam('caption', 'Front cover, second edition');
  req.AddHeader('Authorization', 'Bearer {{token}}');

  resp := http.SynchronousRequest('api.example.com', 443, 1, req.ControlInterface);
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
  //   "url": "https://covers.example.com/b-1041.png",
  //   "width": 600,
  //   "height": 900
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  v_url := jResp.StringOf('url');
  width := jResp.IntOf('width');
  height := jResp.IntOf('height');

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
