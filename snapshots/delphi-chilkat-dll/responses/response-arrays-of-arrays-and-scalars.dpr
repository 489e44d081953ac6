program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, StringBuilder, JsonObject, JsonArray;

procedure RunSample;
var
  http: HCkHttp;
  success: Boolean;
  sbResponseBody: HCkStringBuilder;
  jResp: HCkJsonObject;
  respStatusCode: Integer;
  i: Integer;
  count_i: Integer;
  strVal: string;
  matrixArray: HCkJsonArray;
  matrixArray2: HCkJsonArray;
  j: Integer;
  count_j: Integer;
  intVal: Integer;
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
  count_i := CkJsonObject_SizeOfArray(jResp, 'tags');
  while i < count_i do
  begin
    CkJsonObject_putI(jResp, i);
    strVal := CkJsonObject__stringOf(jResp, 'tags[i]');
    i := i + 1;
  end;
  matrixArray := CkJsonObject_ArrayOf(jResp, 'matrix');
  if CkJsonObject_getLastMethodSuccess(jResp) = True then
  begin
    i := 0;
    count_i := CkJsonArray_getSize(matrixArray);
    while i < count_i do
    begin
      matrixArray2 := CkJsonArray_ArrayAt(matrixArray, i);
      if CkJsonArray_getLastMethodSuccess(matrixArray) = True then
      begin
        j := 0;
        count_j := CkJsonArray_getSize(matrixArray2);
        while j < count_j do
        begin
          intVal := CkJsonArray_IntAt(matrixArray2, j);
          j := j + 1;
        end;
        CkJsonArray_Dispose(matrixArray2);
      end;
      i := i + 1;
    end;
    CkJsonArray_Dispose(matrixArray);
  end;
  i := 0;
  count_i := CkJsonObject_SizeOfArray(jResp, 'mixed');
  while i < count_i do
  begin
    CkJsonObject_putI(jResp, i);
    intVal := CkJsonObject_IntOf(jResp, 'mixed[i]');
    i := i + 1;
  end;

  CkHttp_Dispose(http);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
