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
  id: string;
  title: string;
  i: Integer;
  count_i: Integer;
  strVal: string;
  v_published: string;
  pages: Integer;
  Amount: string;
  Currency: string;
  inStock: Integer;
  translatedFromIsNull: Integer;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  http.SetRequestHeader('Accept', 'application/json');
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken := '{{token}}';

  sbResponseBody := TChilkatStringBuilder.Create(nil);
  success := http.QuickGetSb('https://api.example.com/v1/books/b-1041', sbResponseBody.ControlInterface);
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
  //   "id": "b-1041",
  //   "title": "The Salt Road",
  //   "authors": [
  //     "Ines Okafor",
  //     "Tomáš Vrba"
  //   ],
  //   "published": "2021-04-30",
  //   "pages": 312,
  //   "price": {
  //     "amount": 18.50,
  //     "currency": "EUR"
  //   },
  //   "inStock": true,
  //   "translatedFrom": null
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  id := jResp.StringOf('id');
  title := jResp.StringOf('title');
  i := 0;
  count_i := jResp.SizeOfArray('authors');
  while i < count_i do
  begin
    jResp.I := i;
    strVal := jResp.StringOf('authors[i]');
    i := i + 1;
  end;
  v_published := jResp.StringOf('published');
  pages := jResp.IntOf('pages');
  Amount := jResp.StringOf('price.amount');
  Currency := jResp.StringOf('price.currency');
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
