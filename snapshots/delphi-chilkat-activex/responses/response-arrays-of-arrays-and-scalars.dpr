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
  i: Integer;
  count_i: Integer;
  strVal: string;
  matrixArray: IChilkatJsonArray;
  matrixArray2: IChilkatJsonArray;
  j: Integer;
  count_j: Integer;
  intVal: Integer;
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
  //   "tags": [
  //     "a",
  //     "b"
  //   ],
  //   "matrix": [
  //     [
  //       1,
  //       2
  //     ],
  //     [
  //       3
  //     ]
  //   ],
  //   "mixed": [
  //     1,
  //     "a",
  //     null,
  //     {
  //       "b": 2
  //     }
  //   ],
  //   "none": [],
  //   "empty": {}
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  i := 0;
  count_i := jResp.SizeOfArray('tags');
  while i < count_i do
  begin
    jResp.I := i;
    strVal := jResp.StringOf('tags[i]');
    i := i + 1;
  end;
  matrixArray := jResp.ArrayOf('matrix');
  if jResp.LastMethodSuccess = 1 then
  begin
    i := 0;
    count_i := matrixArray.Size;
    while i < count_i do
    begin
      matrixArray2 := matrixArray.ArrayAt(i);
      if matrixArray.LastMethodSuccess = 1 then
      begin
        j := 0;
        count_j := matrixArray2.Size;
        while j < count_j do
        begin
          intVal := matrixArray2.IntAt(j);
          j := j + 1;
        end;
        matrixArray2 := nil;
      end;
      i := i + 1;
    end;
    matrixArray := nil;
  end;
  i := 0;
  count_i := jResp.SizeOfArray('mixed');
  while i < count_i do
  begin
    jResp.I := i;
    intVal := jResp.IntOf('mixed[i]');
    i := i + 1;
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
