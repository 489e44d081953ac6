-- Before the first run: EXEC sp_configure 'Ole Automation Procedures', 1; RECONFIGURE;
-- A string that a method returns is cut at 4000 characters.

CREATE PROCEDURE ChilkatSample
AS
BEGIN
    DECLARE @hr int

    -- The Chilkat API has to be unlocked before this runs:
    -- call UnlockBundle of a Chilkat Global object once, at the start of the application.

    DECLARE @http int
    -- Before version 10: 'Chilkat_9_5_0.Http'.
    EXEC @hr = sp_OACreate 'Chilkat.Http', @http OUT
    IF @hr <> 0
    BEGIN
        PRINT 'Failed to create the ActiveX component.'
        RETURN
    END
    DECLARE @bTmp1 int
    DECLARE @sTmp1 nvarchar(4000)
    DECLARE @iTmp1 int
    DECLARE @success int

    DECLARE @sbRequestBody int
    EXEC @hr = sp_OACreate 'Chilkat.StringBuilder', @sbRequestBody OUT
    EXEC @hr = sp_OAMethod @sbRequestBody, 'Append', @success OUT, 'a=1'

    EXEC @hr = sp_OAMethod @http, 'SetRequestHeader', NULL, 'Content-Type', 'text/plain'

    DECLARE @resp int
    EXEC @hr = sp_OAMethod @http, 'PTextSb', @resp OUT, 'POST', 'https://api.example.com/form', @sbRequestBody, 'utf-8', 'text/plain', 0, 0
    EXEC @hr = sp_OAGetProperty @http, 'LastMethodSuccess', @bTmp1 OUT
    IF @bTmp1 = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @http, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @sbRequestBody
        RETURN
    END

    EXEC @hr = sp_OAGetProperty @resp, 'StatusCode', @iTmp1 OUT
    PRINT CONVERT(nvarchar(20), @iTmp1)
    EXEC @hr = sp_OAGetProperty @resp, 'BodyStr', @sTmp1 OUT
    PRINT @sTmp1
    EXEC @hr = sp_OADestroy @resp

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbRequestBody
END
GO
