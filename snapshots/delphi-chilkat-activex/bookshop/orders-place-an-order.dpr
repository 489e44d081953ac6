program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  json: TChilkatJsonObject;
  resp: IChilkatHttpResponse;
  sbResponseBody: TChilkatStringBuilder;
  jResp: TChilkatJsonObject;
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

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

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

  json := TChilkatJsonObject.Create(nil);
  json.UpdateString('lines[0].bookId', 'b-1041');
  json.UpdateInt('lines[0].count', 1);
  json.UpdateString('lines[1].bookId', 'b-0977');
  json.UpdateInt('lines[1].count', 2);
  json.UpdateBool('giftWrap', 1);
  json.UpdateString('note', '{{note}}');

  http.SetRequestHeader('Accept', 'application/json');
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken := '{{token}}';

  resp := http.PostJson3('https://api.example.com/v1/orders', 'application/json', json.ControlInterface);
  if http.LastMethodSuccess = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    json.Free;
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
    resp := nil;
    sbResponseBody.Free;
    jResp.Free;
    Exit;
  end;
  resp := nil;

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

  orderId := jResp.StringOf('orderId');
  Amount := jResp.StringOf('total.amount');
  Currency := jResp.StringOf('total.currency');
  i := 0;
  count_i := jResp.SizeOfArray('lines');
  while i < count_i do
  begin
    jResp.I := i;
    bookId := jResp.StringOf('lines[i].bookId');
    count := jResp.IntOf('lines[i].count');
    price := jResp.StringOf('lines[i].price');
    i := i + 1;
  end;
  status := jResp.StringOf('status');

  http.Free;
  json.Free;
  sbResponseBody.Free;
  jResp.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
