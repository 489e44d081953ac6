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
  id: Integer;
  userId: Integer;
  userId2: Integer;
  user_id: Integer;
  user_id2: Integer;
  userId3: Integer;
  userid4: Integer;
  memberIndex: Integer;
  v_value: Integer;
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
  //   "id": 1,
  //   "user": {
  //     "id": 2,
  //     "user": {
  //       "id": 3
  //     }
  //   },
  //   "user_id": 4,
  //   "user-id": 5,
  //   "userId": 6,
  //   "userid": 7,
  //   "": 8
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  id := jResp.IntOf('id');
  userId := jResp.IntOf('user.id');
  userId2 := jResp.IntOf('user.user.id');
  user_id := jResp.IntOf('user_id');
  user_id2 := jResp.IntOf('user-id');
  userId3 := jResp.IntOf('userId');
  userid4 := jResp.IntOf('userid');
  memberIndex := jResp.IndexOf('');
  if memberIndex >= 0 then
  begin
    v_value := jResp.IntAt(memberIndex);
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
