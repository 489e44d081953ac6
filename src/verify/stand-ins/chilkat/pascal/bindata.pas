unit BinData;
interface
uses ChilkatTypes;
type HCkBinData = ChilkatTypes.HCkBinData;
function CkBinData_Create: HCkBinData; external;
procedure CkBinData_Dispose(handle: HCkBinData); external;
function CkBinData__lastErrorText(obj: HCkBinData): PWideChar; external;
function CkBinData_getLastMethodSuccess(obj: HCkBinData): Boolean; external;
procedure CkBinData_putLastMethodSuccess(obj: HCkBinData; newVal: Boolean); external;
function CkBinData_LoadFile(obj: HCkBinData; p0: PWideChar): Boolean; external;
implementation
end.
