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
  v_class: string;
  v_end: string;
  def: string;
  v_url: string;
  http2: string;
  success2: Integer;
  resp: Integer;
  i: Integer;
  v_type: string;
  v__proto__: string;
  v_0: string;
  memberIndex: Integer;
  a_b: string;
  a_0_: string;
  v_w: string;
  it_s_x_: string;
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
  //   "class": "a",
  //   "end": "b",
  //   "def": "c",
  //   "url": "d",
  //   "http": "e",
  //   "success": true,
  //   "resp": 1,
  //   "i": 2,
  //   "type": "f",
  //   "__proto__": "g",
  //   "0": "h",
  //   "a.b": "i",
  //   "a[0]": "j",
  //   "żółw": "k",
  //   "it's \"x\"": "l"
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  v_class := jResp.StringOf('class');
  v_end := jResp.StringOf('end');
  def := jResp.StringOf('def');
  v_url := jResp.StringOf('url');
  http2 := jResp.StringOf('http');
  success2 := jResp.BoolOf('success');
  resp := jResp.IntOf('resp');
  i := jResp.IntOf('i');
  v_type := jResp.StringOf('type');
  v__proto__ := jResp.StringOf('__proto__');
  v_0 := jResp.StringOf('0');
  memberIndex := jResp.IndexOf('a.b');
  if memberIndex >= 0 then
  begin
    a_b := jResp.StringAt(memberIndex);
  end;
  memberIndex := jResp.IndexOf('a[0]');
  if memberIndex >= 0 then
  begin
    a_0_ := jResp.StringAt(memberIndex);
  end;
  memberIndex := jResp.IndexOf(#$017C#$00F3#$0142'w');
  if memberIndex >= 0 then
  begin
    v_w := jResp.StringAt(memberIndex);
  end;
  memberIndex := jResp.IndexOf('it''s "x"');
  if memberIndex >= 0 then
  begin
    it_s_x_ := jResp.StringAt(memberIndex);
  end;

  http.Free;
  sbResponseBody.Free;
  jResp.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
