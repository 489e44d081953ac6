unit HttpResponse;
interface
uses ChilkatTypes;
type HCkHttpResponse = ChilkatTypes.HCkHttpResponse;
function CkHttpResponse_Create: HCkHttpResponse; external;
procedure CkHttpResponse_Dispose(handle: HCkHttpResponse); external;
function CkHttpResponse__bodyQP(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__bodyStr(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__charset(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__dateStr(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__domain(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__finalRedirectUrl(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__fullMime(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__header(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse_getNumCookies(obj: HCkHttpResponse): Integer; external;
function CkHttpResponse_getNumHeaderFields(obj: HCkHttpResponse): Integer; external;
function CkHttpResponse_getStatusCode(obj: HCkHttpResponse): Integer; external;
function CkHttpResponse__statusLine(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__statusText(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse__lastErrorText(obj: HCkHttpResponse): PWideChar; external;
function CkHttpResponse_getLastMethodSuccess(obj: HCkHttpResponse): Boolean; external;
procedure CkHttpResponse_putLastMethodSuccess(obj: HCkHttpResponse; newVal: Boolean); external;
function CkHttpResponse__getCookieDomain(obj: HCkHttpResponse; p0: Integer): PWideChar; external;
function CkHttpResponse__getCookieExpiresStr(obj: HCkHttpResponse; p0: Integer): PWideChar; external;
function CkHttpResponse__getCookieName(obj: HCkHttpResponse; p0: Integer): PWideChar; external;
function CkHttpResponse__getCookiePath(obj: HCkHttpResponse; p0: Integer): PWideChar; external;
function CkHttpResponse__getCookieValue(obj: HCkHttpResponse; p0: Integer): PWideChar; external;
function CkHttpResponse__getHeaderField(obj: HCkHttpResponse; p0: PWideChar): PWideChar; external;
function CkHttpResponse__getHeaderFieldAttr(obj: HCkHttpResponse; p0: PWideChar; p1: PWideChar): PWideChar; external;
function CkHttpResponse__getHeaderName(obj: HCkHttpResponse; p0: Integer): PWideChar; external;
function CkHttpResponse__getHeaderValue(obj: HCkHttpResponse; p0: Integer): PWideChar; external;
function CkHttpResponse_SaveBodyBinary(obj: HCkHttpResponse; p0: PWideChar): Boolean; external;
function CkHttpResponse_SaveBodyText(obj: HCkHttpResponse; p0: Boolean; p1: PWideChar): Boolean; external;
function CkHttpResponse__urlEncParamValue(obj: HCkHttpResponse; p0: PWideChar; p1: PWideChar): PWideChar; external;
function CkHttpResponse_GetBodySb(obj: HCkHttpResponse; p0: HCkStringBuilder): Boolean; external;
function CkHttpResponse_GetBodyBd(obj: HCkHttpResponse; p0: HCkBinData): Boolean; external;
implementation
end.
