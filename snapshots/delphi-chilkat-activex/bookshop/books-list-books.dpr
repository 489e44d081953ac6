program ChilkatSample;

{$APPTYPE CONSOLE}

uses
  SysUtils, ActiveX, CHILKATLib_TLB;

procedure RunSample;
var
  http: TChilkatHttp;
  queryParams: TChilkatJsonObject;
  resp: IChilkatHttpResponse;
  sbResponseBody: TChilkatStringBuilder;
  jResp: TChilkatJsonObject;
  respStatusCode: Integer;
  i: Integer;
  count_i: Integer;
  id: string;
  title: string;
  pages: Integer;
  inStock: Integer;
  total: Integer;
  nextIsNull: Integer;
begin
  // The Chilkat API has to be unlocked before this runs:
  // call UnlockBundle of a Chilkat Global object once, at the start of the application.

  // Import the type library "Chilkat ActiveX" first: Component > Import Component.
  http := TChilkatHttp.Create(nil);

  queryParams := TChilkatJsonObject.Create(nil);
  queryParams.UpdateString('genre', 'travel');
  queryParams.UpdateInt('limit', 20);
  queryParams.UpdateString('sort', '-published');

  http.SetRequestHeader('Accept', 'application/json');
  // Sends the token in an Authorization header, as "Bearer".
  http.AuthToken := '{{token}}';

  resp := http.QuickRequestParams('GET', 'https://api.example.com/v1/books', queryParams.ControlInterface);
  if http.LastMethodSuccess = 0 then
  begin
    Writeln(http.LastErrorText);
    http.Free;
    queryParams.Free;
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
    queryParams.Free;
    resp := nil;
    sbResponseBody.Free;
    jResp.Free;
    Exit;
  end;
  resp := nil;

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
  count_i := jResp.SizeOfArray('books');
  while i < count_i do
  begin
    jResp.I := i;
    id := jResp.StringOf('books[i].id');
    title := jResp.StringOf('books[i].title');
    pages := jResp.IntOf('books[i].pages');
    inStock := jResp.BoolOf('books[i].inStock');
    i := i + 1;
  end;
  total := jResp.IntOf('total');
  nextIsNull := jResp.IsNullOf('next');

  http.Free;
  queryParams.Free;
  sbResponseBody.Free;
  jResp.Free;
end;

begin
  CoInitialize(nil);
  RunSample;
  CoUninitialize;
end.
