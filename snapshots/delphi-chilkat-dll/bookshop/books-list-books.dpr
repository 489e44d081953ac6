program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, Http, JsonObject, HttpResponse, StringBuilder;

procedure RunSample;
var
  http: HCkHttp;
  queryParams: HCkJsonObject;
  resp: HCkHttpResponse;
  sbResponseBody: HCkStringBuilder;
  jResp: HCkJsonObject;
  respStatusCode: Integer;
  i: Integer;
  count_i: Integer;
  id: string;
  title: string;
  pages: Integer;
  inStock: Boolean;
  total: Integer;
  nextIsNull: Boolean;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  http := CkHttp_Create();

  queryParams := CkJsonObject_Create();
  CkJsonObject_UpdateString(queryParams, 'genre', 'travel');
  CkJsonObject_UpdateInt(queryParams, 'limit', 20);
  CkJsonObject_UpdateString(queryParams, 'sort', '-published');

  CkHttp_SetRequestHeader(http, 'Accept', 'application/json');
  // Sends the token in an Authorization header, as "Bearer".
  CkHttp_putAuthToken(http, '{{token}}');

  resp := CkHttp_QuickRequestParams(http, 'GET', 'https://api.example.com/v1/books', queryParams);
  if CkHttp_getLastMethodSuccess(http) = False then
  begin
    Writeln(string(CkHttp__lastErrorText(http)));
    CkHttp_Dispose(http);
    CkJsonObject_Dispose(queryParams);
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
    CkJsonObject_Dispose(queryParams);
    CkHttpResponse_Dispose(resp);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
    Exit;
  end;
  CkHttpResponse_Dispose(resp);

  // The saved example of a response
  // (the code below it reads its values):

  // {
  //   "books": [
  //     {
  //       "id": "b-1041",
  //       "title": "The Salt Road",
  //       "pages": 312,
  //       "inStock": true
  //     },
  //     {
  //       "id": "b-0977",
  //       "title": "Night Trains, Slow Rivers",
  //       "pages": 208,
  //       "inStock": false
  //     }
  //   ],
  //   "total": 2,
  //   "next": null
  // }

  // The values of the response;
  // where the example has an array, its first element stands for all.

  i := 0;
  count_i := CkJsonObject_SizeOfArray(jResp, 'books');
  while i < count_i do
  begin
    CkJsonObject_putI(jResp, i);
    id := CkJsonObject__stringOf(jResp, 'books[i].id');
    title := CkJsonObject__stringOf(jResp, 'books[i].title');
    pages := CkJsonObject_IntOf(jResp, 'books[i].pages');
    inStock := CkJsonObject_BoolOf(jResp, 'books[i].inStock');
    i := i + 1;
  end;
  total := CkJsonObject_IntOf(jResp, 'total');
  nextIsNull := CkJsonObject_IsNullOf(jResp, 'next');

  CkHttp_Dispose(http);
  CkJsonObject_Dispose(queryParams);
  CkStringBuilder_Dispose(sbResponseBody);
  CkJsonObject_Dispose(jResp);
end;

begin
  RunSample;
end.
