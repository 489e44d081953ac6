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
    DECLARE @success int

    DECLARE @req int
    EXEC @hr = sp_OACreate 'Chilkat.HttpRequest', @req OUT
    EXEC @hr = sp_OAMethod @req, 'AddParam', NULL, 'grant_type', 'refresh_token'
    SET @sTmp1 = '{{refreshToken}}'
    EXEC @hr = sp_OAMethod @req, 'AddParam', NULL, 'refresh_token', @sTmp1
    SET @sTmp1 = '{{clientId}}'
    EXEC @hr = sp_OAMethod @req, 'AddParam', NULL, 'client_id', @sTmp1
    EXEC @hr = sp_OAMethod @req, 'AddParam', NULL, 'scope', 'books:read books:write'

    DECLARE @resp int
    EXEC @hr = sp_OAMethod @http, 'PostUrlEncoded', @resp OUT, 'https://login.example.com/oauth/token', @req
    EXEC @hr = sp_OAGetProperty @http, 'LastMethodSuccess', @bTmp1 OUT
    IF @bTmp1 = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @http, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @req
        RETURN
    END

    DECLARE @sbResponseBody int
    EXEC @hr = sp_OACreate 'Chilkat.StringBuilder', @sbResponseBody OUT
    EXEC @hr = sp_OAMethod @resp, 'GetBodySb', @success OUT, @sbResponseBody

    DECLARE @jResp int
    EXEC @hr = sp_OACreate 'Chilkat.JsonObject', @jResp OUT
    EXEC @hr = sp_OAMethod @jResp, 'LoadSb', @success OUT, @sbResponseBody
    EXEC @hr = sp_OASetProperty @jResp, 'EmitCompact', 0

    PRINT 'Response Body:'
    EXEC @hr = sp_OAMethod @jResp, 'Emit', @sTmp1 OUT
    PRINT @sTmp1

    DECLARE @respStatusCode int
    EXEC @hr = sp_OAGetProperty @resp, 'StatusCode', @respStatusCode OUT
    PRINT 'Response Status Code = ' + CONVERT(nvarchar(20), @respStatusCode)
    IF @respStatusCode >= 400
    BEGIN
        PRINT 'Response Header:'
        EXEC @hr = sp_OAGetProperty @resp, 'Header', @sTmp1 OUT
        PRINT @sTmp1
        PRINT 'Failed.'
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @req
        EXEC @hr = sp_OADestroy @resp
        EXEC @hr = sp_OADestroy @sbResponseBody
        EXEC @hr = sp_OADestroy @jResp
        RETURN
    END
    EXEC @hr = sp_OADestroy @resp

    -- The saved example of a response
    -- (the code below it reads its values):

    -- {
    --   "access_token": "example-access-token",
    --   "token_type": "Bearer",
    --   "expires_in": 3600,
    --   "scope": "books:read books:write"
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    DECLARE @access_token nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @access_token OUT, 'access_token'
    DECLARE @token_type nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @token_type OUT, 'token_type'
    DECLARE @expires_in int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @expires_in OUT, 'expires_in'
    DECLARE @scope nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @scope OUT, 'scope'

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @req
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
