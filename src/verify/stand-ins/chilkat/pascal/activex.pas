unit ActiveX;
interface
function CoInitialize(Reserved: Pointer): Integer; external;
procedure CoUninitialize; external;
implementation
end.
