program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  success: Integer;
  sbResponseBody: TChilkatStringBuilder;
  jResp: TChilkatJsonObject;
  respStatusCode: Integer;
  title: string;
  pages: Integer;
  inStock: Integer;
  translatedFromIsNull: Integer;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  sbResponseBody := TChilkatStringBuilder.Create(nil);
  success := http.QuickGetSb('https://api.example.com/things/7', sbResponseBody.ControlInterface);
  if success = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    sbResponseBody.Free;
    Exit;
  end;

  jResp := TChilkatJsonObject.Create(nil);
  jResp.LoadSb(sbResponseBody.ControlInterface);
  jResp.EmitCompact := 0;

  Writeln('Response Body:');
  Writeln(jResp.Emit());

  respStatusCode := http.LastStatus;
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(http.LastHeader);
    Writeln('Failed.');
    http.Free;
    sbResponseBody.Free;
    jResp.Free;
    Exit;
  end;

  // The saved example of a response
  // (the code below it reads its values):

  // {
  //   "title": "Salt",
  //   "pages": 312,
  //   "inStock": true,
  //   "translatedFrom": null
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  title := jResp.StringOf('title');
  pages := jResp.IntOf('pages');
  inStock := jResp.BoolOf('inStock');
  translatedFromIsNull := jResp.IsNullOf('translatedFrom');

  http.Free;
  sbResponseBody.Free;
  jResp.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
