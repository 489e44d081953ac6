program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  json: TChilkatJsonObject;
  sbRequestBody: TChilkatStringBuilder;
  resp: IChilkatHttpResponse;
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

  // The JSON that is sent:

  // {
  //   "price": {
  //     "amount": 16.00,
  //     "currency": "EUR"
  //   },
  //   "inStock": false
  // }

  json := TChilkatJsonObject.Create(nil);
  json.UpdateNumber('price.amount', '16.00');
  json.UpdateString('price.currency', 'EUR');
  json.UpdateBool('inStock', 0);

  http.SetRequestHeader('Content-Type', 'application/merge-patch+json');
  http.SetRequestHeader('If-Match', '"7"');
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken := '{{token}}';

  sbRequestBody := TChilkatStringBuilder.Create(nil);
  json.EmitSb(sbRequestBody.ControlInterface);

  resp := http.PTextSb('PATCH', 'https://api.example.com/v1/books/b-1041', sbRequestBody.ControlInterface, 'utf-8', 'application/merge-patch+json', 0, 0);
  if http.LastMethodSuccess = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    json.Free;
    sbRequestBody.Free;
    Exit;
  end;

  sbResponseBody := TChilkatStringBuilder.Create(nil);
  resp.GetBodySb(sbResponseBody.ControlInterface);

  jResp := TChilkatJsonObject.Create(nil);
  jResp.LoadSb(sbResponseBody.ControlInterface);
  jResp.EmitCompact := 0;

  Writeln('Response Body:');
  Writeln(jResp.Emit());

  respStatusCode := resp.StatusCode;
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(resp.Header);
    Writeln('Failed.');
    http.Free;
    json.Free;
    sbRequestBody.Free;
    resp := nil;
    sbResponseBody.Free;
    jResp.Free;
    Exit;
  end;
  resp := nil;

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
  //     "amount": 16.00,
  //     "currency": "EUR"
  //   },
  //   "inStock": false,
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
  json.Free;
  sbRequestBody.Free;
  sbResponseBody.Free;
  jResp.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
