program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  success: Integer;
  sbResponseBody: TChilkatStringBuilder;
  jarrResp: TChilkatJsonArray;
  respStatusCode: Integer;
  i: Integer;
  count_i: Integer;
  json: IChilkatJsonObject;
  id: string;
  title: string;
  score: string;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  http.SetRequestHeader('Accept', 'application/json');
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken := '{{token}}';

  sbResponseBody := TChilkatStringBuilder.Create(nil);
  success := http.QuickGetSb('https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast', sbResponseBody.ControlInterface);
  if success = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    sbResponseBody.Free;
    Exit;
  end;

  jarrResp := TChilkatJsonArray.Create(nil);
  jarrResp.LoadSb(sbResponseBody.ControlInterface);
  jarrResp.EmitCompact := 0;

  Writeln('Response Body:');
  Writeln(jarrResp.Emit());

  respStatusCode := http.LastStatus;
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(http.LastHeader);
    Writeln('Failed.');
    http.Free;
    sbResponseBody.Free;
    jarrResp.Free;
    Exit;
  end;

  // The saved example of a response
  // (the code below it reads its values):

  // [
  //   {
  //     "id": "b-1041",
  //     "title": "The Salt Road",
  //     "score": 0.93
  //   }
  // ]

  // The values of the response;
  // where the example has an array, its first element stands for all.

  i := 0;
  count_i := jarrResp.Size;
  while i < count_i do
  begin
    json := jarrResp.ObjectAt(i);
    id := json.StringOf('id');
    title := json.StringOf('title');
    score := json.StringOf('score');
    json := nil;
    i := i + 1;
  end;

  http.Free;
  sbResponseBody.Free;
  jarrResp.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
