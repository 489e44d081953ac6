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
    DECLARE @iTmp1 int
    DECLARE @success int

    EXEC @hr = sp_OAMethod @http, 'SetRequestHeader', NULL, 'Accept', 'application/json'
    -- Sends the token in an Authorization header, as "Bearer".
    SET @sTmp1 = '{{token}}'
    EXEC @hr = sp_OASetProperty @http, 'AuthToken', @sTmp1

    DECLARE @sbResponseBody int
    EXEC @hr = sp_OACreate 'Chilkat.StringBuilder', @sbResponseBody OUT
    EXEC @hr = sp_OAMethod @http, 'QuickGetSb', @success OUT, 'https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast', @sbResponseBody
    IF @success = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @http, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @sbResponseBody
        RETURN
    END

    DECLARE @jarrResp int
    EXEC @hr = sp_OACreate 'Chilkat.JsonArray', @jarrResp OUT
    EXEC @hr = sp_OAMethod @jarrResp, 'LoadSb', @success OUT, @sbResponseBody
    EXEC @hr = sp_OASetProperty @jarrResp, 'EmitCompact', 0

    PRINT 'Response Body:'
    EXEC @hr = sp_OAMethod @jarrResp, 'Emit', @sTmp1 OUT
    PRINT @sTmp1

    DECLARE @respStatusCode int
    EXEC @hr = sp_OAGetProperty @http, 'LastStatus', @respStatusCode OUT
    PRINT 'Response Status Code = ' + CONVERT(nvarchar(20), @respStatusCode)
    IF @respStatusCode >= 400
    BEGIN
        PRINT 'Response Header:'
        EXEC @hr = sp_OAGetProperty @http, 'LastHeader', @sTmp1 OUT
        PRINT @sTmp1
        PRINT 'Failed.'
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @sbResponseBody
        EXEC @hr = sp_OADestroy @jarrResp
        RETURN
    END

    -- The saved example of a response
    -- (the code below it reads its values):

    -- [
    --   {
    --     "id": "b-1041",
    --     "title": "The Salt Road",
    --     "score": 0.93
    --   }
    -- ]

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    EXEC @hr = sp_OAGetProperty @jarrResp, 'Size', @iTmp1 OUT
    DECLARE @i int
    DECLARE @count_i int
    SET @i = 0
    SET @count_i = @iTmp1
    WHILE @i < @count_i
    BEGIN
        DECLARE @json int
        EXEC @hr = sp_OAMethod @jarrResp, 'ObjectAt', @json OUT, @i
        DECLARE @id nvarchar(4000)
        EXEC @hr = sp_OAMethod @json, 'StringOf', @id OUT, 'id'
        DECLARE @title nvarchar(4000)
        EXEC @hr = sp_OAMethod @json, 'StringOf', @title OUT, 'title'
        DECLARE @score nvarchar(4000)
        EXEC @hr = sp_OAMethod @json, 'StringOf', @score OUT, 'score'
        EXEC @hr = sp_OADestroy @json
        SET @i = @i + 1
    END

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jarrResp
END
GO
