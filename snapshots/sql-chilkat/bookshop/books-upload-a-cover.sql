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
    EXEC @hr = sp_OASetProperty @req, 'HttpVerb', 'PUT'
    EXEC @hr = sp_OASetProperty @req, 'Path', '/v1/books/b-1041/cover'
    EXEC @hr = sp_OASetProperty @req, 'ContentType', 'multipart/form-data'
    EXEC @hr = sp_OAMethod @req, 'AddFileForUpload2', @success OUT, 'cover', 'files/cover.png', 'image/png'
    IF @success = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @req, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @req
        RETURN
    END
    EXEC @hr = sp_OAMethod @req, 'AddParam', NULL, 'caption', 'Front cover, second edition'
    SET @sTmp1 = 'Bearer {{token}}'
    EXEC @hr = sp_OAMethod @req, 'AddHeader', NULL, 'Authorization', @sTmp1

    DECLARE @resp int
    EXEC @hr = sp_OAMethod @http, 'SynchronousRequest', @resp OUT, 'api.example.com', 443, 1, @req
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
    --   "url": "https://covers.example.com/b-1041.png",
    --   "width": 600,
    --   "height": 900
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    DECLARE @v_url nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @v_url OUT, 'url'
    DECLARE @width int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @width OUT, 'width'
    DECLARE @height int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @height OUT, 'height'

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @req
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
