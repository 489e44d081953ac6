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
    DECLARE @sTmp1 nvarchar(4000)
    DECLARE @bTmp1 int

    -- Sends the token in an Authorization header, as "Bearer".
    SET @sTmp1 = '{{token}}'
    EXEC @hr = sp_OASetProperty @http, 'AuthToken', @sTmp1

    DECLARE @resp int
    EXEC @hr = sp_OAMethod @http, 'QuickRequest', @resp OUT, 'DELETE', 'https://api.example.com/v1/books/b-1041'
    EXEC @hr = sp_OAGetProperty @http, 'LastMethodSuccess', @bTmp1 OUT
    IF @bTmp1 = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @http, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        RETURN
    END

    DECLARE @respStatusCode int
    EXEC @hr = sp_OAGetProperty @resp, 'StatusCode', @respStatusCode OUT
    IF @respStatusCode <> 204
    BEGIN
        PRINT 'Response Header:'
        EXEC @hr = sp_OAGetProperty @resp, 'Header', @sTmp1 OUT
        PRINT @sTmp1
        PRINT 'Response Body:'
        EXEC @hr = sp_OAGetProperty @resp, 'BodyStr', @sTmp1 OUT
        PRINT @sTmp1
        PRINT 'Failed.'
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @resp
        RETURN
    END

    PRINT 'Success.'
    EXEC @hr = sp_OADestroy @resp

    EXEC @hr = sp_OADestroy @http
END
GO
