program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  sbRequestBody: TChilkatStringBuilder;
  resp: IChilkatHttpResponse;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  sbRequestBody := TChilkatStringBuilder.Create(nil);
  sbRequestBody.Append('a=1');

  http.SetRequestHeader('Content-Type', 'text/plain');

  resp := http.PTextSb('POST', 'https://api.example.com/form', sbRequestBody.ControlInterface, 'utf-8', 'text/plain', 0, 0);
  if http.LastMethodSuccess = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    sbRequestBody.Free;
    Exit;
  end;

  Writeln(resp.StatusCode);
  Writeln(resp.BodyStr);
  resp := nil;

  http.Free;
  sbRequestBody.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
