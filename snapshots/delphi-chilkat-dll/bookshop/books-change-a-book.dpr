program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, JsonObject, StringBuilder, HttpResponse;

procedure RunSample;
var
  http: HCkHttp;
  json: HCkJsonObject;
  sbRequestBody: HCkStringBuilder;
  resp: HCkHttpResponse;
  sbResponseBody: HCkStringBuilder;
  jResp: HCkJsonObject;
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
  inStock: Boolean;
  translatedFromIsNull: Boolean;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  // The JSON that is sent:

  // {
  //   "price": {
  //     "amount": 16.00,
  //     "currency": "EUR"
  //   },
  //   "inStock": false
  // }

  json := CkJsonObject_Create();
  CkJsonObject_UpdateNumber(json, 'price.amount', '16.00');
  CkJsonObject_UpdateString(json, 'price.currency', 'EUR');
  CkJsonObject_UpdateBool(json, 'inStock', False);

  CkHttp_SetRequestHeader(http, 'Content-Type', 'application/merge-patch+json');
  CkHttp_SetRequestHeader(http, 'If-Match', '"7"');
  // Sends the token in an Authorization header, as "Bearer".
  CkHttp_putAuthToken(http, '{{token}}');

  sbRequestBody := CkStringBuilder_Create();
  CkJsonObject_EmitSb(json, sbRequestBody);

  resp := CkHttp_PTextSb(http, 'PATCH', 'https://api.example.com/v1/books/b-1041', sbRequestBody, 'utf-8', 'application/merge-patch+json', False, False);
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkJsonObject_Dispose(json);
    CkStringBuilder_Dispose(sbRequestBody);
    Exit;
  end;

  sbResponseBody := CkStringBuilder_Create();
  CkHttpResponse_GetBodySb(resp, sbResponseBody);

  jResp := CkJsonObject_Create();
  CkJsonObject_LoadSb(jResp, sbResponseBody);
  CkJsonObject_putEmitCompact(jResp, False);

  Writeln('Response Body:');
  Writeln(string(CkJsonObject__emit(jResp)));

  respStatusCode := CkHttpResponse_getStatusCode(resp);
  Writeln('Response Status Code = ', respStatusCode);
  if respStatusCode >= 400 then
  begin
    Writeln('Response Header:');
    Writeln(string(CkHttpResponse__header(resp)));
    Writeln('Failed.');
    CkHttp_Dispose(http);
    CkJsonObject_Dispose(json);
    CkStringBuilder_Dispose(sbRequestBody);
    CkHttpResponse_Dispose(resp);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
    Exit;
  end;
  CkHttpResponse_Dispose(resp);

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

  id := CkJsonObject__stringOf(jResp, 'id');
  title := CkJsonObject__stringOf(jResp, 'title');
  i := 0;
  count_i := CkJsonObject_SizeOfArray(jResp, 'authors');
  while i < count_i do
  begin
    CkJsonObject_putI(jResp, i);
    strVal := CkJsonObject__stringOf(jResp, 'authors[i]');
    i := i + 1;
  end;
  v_published := CkJsonObject__stringOf(jResp, 'published');
  pages := CkJsonObject_IntOf(jResp, 'pages');
  Amount := CkJsonObject__stringOf(jResp, 'price.amount');
  Currency := CkJsonObject__stringOf(jResp, 'price.currency');
  inStock := CkJsonObject_BoolOf(jResp, 'inStock');
  translatedFromIsNull := CkJsonObject_IsNullOf(jResp, 'translatedFrom');

  CkHttp_Dispose(http);
  CkJsonObject_Dispose(json);
  CkStringBuilder_Dispose(sbRequestBody);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
