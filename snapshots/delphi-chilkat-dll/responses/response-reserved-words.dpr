program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, StringBuilder, JsonObject;

procedure RunSample;
var
  http: HCkHttp;
  success: Boolean;
  sbResponseBody: HCkStringBuilder;
  jResp: HCkJsonObject;
  respStatusCode: Integer;
  v_class: string;
  v_end: string;
  def: string;
  v_url: string;
  http2: string;
  success2: Boolean;
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

  http := CkHttp_Create();

  sbResponseBody := CkStringBuilder_Create();
  success := CkHttp_QuickGetSb(http, 'https://api.example.com/things/7', sbResponseBody);
  if success = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    Exit;
  end;

  jResp := CkJsonObject_Create();
  CkJsonObject_LoadSb(jResp, sbResponseBody);
  CkJsonObject_putEmitCompact(jResp, False);

  Writeln('Response Body:');
  Writeln(string(CkJsonObject__emit(jResp)));

  respStatusCode := CkHttp_getLastStatus(http);
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(string(CkHttp__lastHeader(http)));
    Writeln('Failed.');
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
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

  v_class := CkJsonObject__stringOf(jResp, 'class');
  v_end := CkJsonObject__stringOf(jResp, 'end');
  def := CkJsonObject__stringOf(jResp, 'def');
  v_url := CkJsonObject__stringOf(jResp, 'url');
  http2 := CkJsonObject__stringOf(jResp, 'http');
  success2 := CkJsonObject_BoolOf(jResp, 'success');
  resp := CkJsonObject_IntOf(jResp, 'resp');
  i := CkJsonObject_IntOf(jResp, 'i');
  v_type := CkJsonObject__stringOf(jResp, 'type');
  v__proto__ := CkJsonObject__stringOf(jResp, '__proto__');
  v_0 := CkJsonObject__stringOf(jResp, '0');
  memberIndex := CkJsonObject_IndexOf(jResp, 'a.b');
  if memberIndex >= 0 then
  begin
    a_b := CkJsonObject__stringAt(jResp, memberIndex);
  end;
  memberIndex := CkJsonObject_IndexOf(jResp, 'a[0]');
  if memberIndex >= 0 then
  begin
    a_0_ := CkJsonObject__stringAt(jResp, memberIndex);
  end;
  memberIndex := CkJsonObject_IndexOf(jResp, #$017C#$00F3#$0142'w');
  if memberIndex >= 0 then
  begin
    v_w := CkJsonObject__stringAt(jResp, memberIndex);
  end;
  memberIndex := CkJsonObject_IndexOf(jResp, 'it''s "x"');
  if memberIndex >= 0 then
  begin
    it_s_x_ := CkJsonObject__stringAt(jResp, memberIndex);
  end;

  CkHttp_Dispose(http);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
