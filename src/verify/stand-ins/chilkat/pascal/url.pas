unit Url;
interface
uses ChilkatTypes;
type HCkUrl = ChilkatTypes.HCkUrl;
function CkUrl_Create: HCkUrl; external;
procedure CkUrl_Dispose(handle: HCkUrl); external;
function CkUrl__host(obj: HCkUrl): PWideChar; external;
function CkUrl__path(obj: HCkUrl): PWideChar; external;
function CkUrl__pathWithQueryParams(obj: HCkUrl): PWideChar; external;
function CkUrl_getPort(obj: HCkUrl): Integer; external;
function CkUrl__query(obj: HCkUrl): PWideChar; external;
function CkUrl_getSsl(obj: HCkUrl): Boolean; external;
function CkUrl__lastErrorText(obj: HCkUrl): PWideChar; external;
function CkUrl_getLastMethodSuccess(obj: HCkUrl): Boolean; external;
procedure CkUrl_putLastMethodSuccess(obj: HCkUrl; newVal: Boolean); external;
function CkUrl_ParseUrl(obj: HCkUrl; p0: PWideChar): Boolean; external;
implementation
end.
