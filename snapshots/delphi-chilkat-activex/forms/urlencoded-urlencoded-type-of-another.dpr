program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  req: TChilkatHttpRequest;
  resp: IChilkatHttpResponse;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  req := TChilkatHttpRequest.Create(nil);
  req.AddParam('a', '1');

  resp := http.PostUrlEncoded('https://api.example.com/form', req.ControlInterface);
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
