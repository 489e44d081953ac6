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
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  req := TChilkatHttpRequest.Create(nil);
  req.HttpVerb := 'POST';
  req.Path := '/things';
  req.ContentType := 'multipart/form-data';
  success := req.AddFileForUpload2('file', 'files/notes.txt', 'text/plain');
  if success = 0 then
  begin
    Writeln(req.LastErrorText);
    http.Free;
    req.Free;
    Exit;
  end;

  resp := http.SynchronousRequest('api.example.com', 443, 1, req.ControlInterface);
  if http.LastMethodSuccess = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    req.Free;
    Exit;
  end;

  Writeln(resp.StatusCode);
  Writeln(resp.BodyStr);
  resp := nil;

  http.Free;
  req.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
