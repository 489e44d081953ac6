unit ChilkatTypes;
interface
type
THttpRecord = record end;
HCkHttp = ^THttpRecord;
THttpRequestRecord = record end;
HCkHttpRequest = ^THttpRequestRecord;
THttpResponseRecord = record end;
HCkHttpResponse = ^THttpResponseRecord;
TJsonObjectRecord = record end;
HCkJsonObject = ^TJsonObjectRecord;
TJsonArrayRecord = record end;
HCkJsonArray = ^TJsonArrayRecord;
TStringBuilderRecord = record end;
HCkStringBuilder = ^TStringBuilderRecord;
TBinDataRecord = record end;
HCkBinData = ^TBinDataRecord;
TUrlRecord = record end;
HCkUrl = ^TUrlRecord;
implementation
end.
