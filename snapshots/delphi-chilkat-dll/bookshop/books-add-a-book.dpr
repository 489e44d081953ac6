program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, JsonObject, HttpResponse, StringBuilder;

procedure RunSample;
var
  http: HCkHttp;
  json: HCkJsonObject;
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
  //   "blurb": "\"You can't miss it,\" they said.\nWe did.",
  //   "translatedFrom": null
  // }

  json := CkJsonObject_Create();
  CkJsonObject_UpdateString(json, 'title', 'The Salt Road');
  CkJsonObject_UpdateString(json, 'authors[0]', 'Ines Okafor');
  CkJsonObject_UpdateString(json, 'authors[1]', 'Tom'#$00E1#$0161' Vrba');
  CkJsonObject_UpdateString(json, 'published', '2021-04-30');
  CkJsonObject_UpdateInt(json, 'pages', 312);
  CkJsonObject_UpdateNumber(json, 'price.amount', '18.50');
  CkJsonObject_UpdateString(json, 'price.currency', 'EUR');
  CkJsonObject_UpdateString(json, 'blurb', '"You can''t miss it," they said.'#10'We did.');
  CkJsonObject_UpdateNull(json, 'translatedFrom');

  CkHttp_SetRequestHeader(http, 'Content-Type', 'application/json');
  CkHttp_SetRequestHeader(http, 'Idempotency-Key', '{{$guid}}');
  // Sends the token in an Authorization header, as "Bearer".
  CkHttp_putAuthToken(http, '{{token}}');

  resp := CkHttp_PostJson3(http, 'https://api.example.com/v1/books', 'application/json', json);
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkJsonObject_Dispose(json);
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
  //     "amount": 18.50,
  //     "currency": "EUR"
  //   },
  //   "inStock": true,
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
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
