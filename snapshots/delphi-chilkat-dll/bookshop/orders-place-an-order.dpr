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
  orderId: string;
  Amount: string;
  Currency: string;
  i: Integer;
  count_i: Integer;
  bookId: string;
  count: Integer;
  price: string;
  status: string;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  // The JSON that is sent:

  // {
  //   "lines": [
  //     {
  //       "bookId": "b-1041",
  //       "count": 1
  //     },
  //     {
  //       "bookId": "b-0977",
  //       "count": 2
  //     }
  //   ],
  //   "giftWrap": true,
  //   "note": "{{note}}"
  // }

  json := CkJsonObject_Create();
  CkJsonObject_UpdateString(json, 'lines[0].bookId', 'b-1041');
  CkJsonObject_UpdateInt(json, 'lines[0].count', 1);
  CkJsonObject_UpdateString(json, 'lines[1].bookId', 'b-0977');
  CkJsonObject_UpdateInt(json, 'lines[1].count', 2);
  CkJsonObject_UpdateBool(json, 'giftWrap', True);
  CkJsonObject_UpdateString(json, 'note', '{{note}}');

  CkHttp_SetRequestHeader(http, 'Accept', 'application/json');
  // Sends the token in an Authorization header, as "Bearer".
  CkHttp_putAuthToken(http, '{{token}}');

  resp := CkHttp_PostJson3(http, 'https://api.example.com/v1/orders', 'application/json', json);
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
  //   "orderId": 90071992547409931,
  //   "total": {
  //     "amount": 52.40,
  //     "currency": "EUR"
  //   },
  //   "lines": [
  //     {
  //       "bookId": "b-1041",
  //       "count": 1,
  //       "price": 18.50
  //     },
  //     {
  //       "bookId": "b-0977",
  //       "count": 2,
  //       "price": 16.95
  //     }
  //   ],
  //   "status": "open"
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  orderId := CkJsonObject__stringOf(jResp, 'orderId');
  Amount := CkJsonObject__stringOf(jResp, 'total.amount');
  Currency := CkJsonObject__stringOf(jResp, 'total.currency');
  i := 0;
  count_i := CkJsonObject_SizeOfArray(jResp, 'lines');
  while i < count_i do
  begin
    CkJsonObject_putI(jResp, i);
    bookId := CkJsonObject__stringOf(jResp, 'lines[i].bookId');
    count := CkJsonObject_IntOf(jResp, 'lines[i].count');
    price := CkJsonObject__stringOf(jResp, 'lines[i].price');
    i := i + 1;
  end;
  status := CkJsonObject__stringOf(jResp, 'status');

  CkHttp_Dispose(http);
  CkJsonObject_Dispose(json);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
