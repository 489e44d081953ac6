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
  Amount: string;
  i: Integer;
  count_i: Integer;
  title: string;
  j: Integer;
  count_j: Integer;
  text: string;
  strVal: string;
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
  //   "book": {
  //     "price": {
  //       "amount": 18.5
  //     }
  //   },
  //   "chapters": [
  //     {
  //       "title": "One",
  //       "notes": [
  //         {
  //           "text": "a"
  //         },
  //         {
  //           "text": "b"
  //         }
  //       ],
  //       "tags": [
  //         "x",
  //         "y"
  //       ]
  //     },
  //     {
  //       "title": "Two",
  //       "notes": [],
  //       "extra": 1
  //     }
  //   ]
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  Amount := jResp.StringOf('book.price.amount');
  i := 0;
  count_i := jResp.SizeOfArray('chapters');
  while i < count_i do
  begin
    jResp.I := i;
    title := jResp.StringOf('chapters[i].title');
    j := 0;
    count_j := jResp.SizeOfArray('chapters[i].notes');
    while j < count_j do
    begin
      jResp.J := j;
      text := jResp.StringOf('chapters[i].notes[j].text');
      j := j + 1;
    end;
    j := 0;
    count_j := jResp.SizeOfArray('chapters[i].tags');
    while j < count_j do
    begin
      jResp.J := j;
      strVal := jResp.StringOf('chapters[i].tags[j]');
      j := j + 1;
    end;
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
