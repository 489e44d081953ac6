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
    DECLARE @iTmp1 int
    DECLARE @success int

    DECLARE @queryParams int
    EXEC @hr = sp_OACreate 'Chilkat.JsonObject', @queryParams OUT
    EXEC @hr = sp_OAMethod @queryParams, 'UpdateString', @success OUT, 'genre', 'travel'
    EXEC @hr = sp_OAMethod @queryParams, 'UpdateInt', @success OUT, 'limit', 20
    EXEC @hr = sp_OAMethod @queryParams, 'UpdateString', @success OUT, 'sort', '-published'

    EXEC @hr = sp_OAMethod @http, 'SetRequestHeader', NULL, 'Accept', 'application/json'
    -- Sends the token in an Authorization header, as "Bearer".
    SET @sTmp1 = '{{token}}'
    EXEC @hr = sp_OASetProperty @http, 'AuthToken', @sTmp1

    DECLARE @resp int
    EXEC @hr = sp_OAMethod @http, 'QuickRequestParams', @resp OUT, 'GET', 'https://api.example.com/v1/books', @queryParams
    EXEC @hr = sp_OAGetProperty @http, 'LastMethodSuccess', @bTmp1 OUT
    IF @bTmp1 = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @http, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @queryParams
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
        EXEC @hr = sp_OADestroy @queryParams
        EXEC @hr = sp_OADestroy @resp
        EXEC @hr = sp_OADestroy @sbResponseBody
        EXEC @hr = sp_OADestroy @jResp
        RETURN
    END
    EXEC @hr = sp_OADestroy @resp

    -- The saved example of a response
    -- (the code below it reads its values):

    -- {
    --   "books": [
    --     {
    --       "id": "b-1041",
    --       "title": "The Salt Road",
    --       "pages": 312,
    --       "inStock": true
    --     },
    --     {
    --       "id": "b-0977",
    --       "title": "Night Trains, Slow Rivers",
    --       "pages": 208,
    --       "inStock": false
    --     }
    --   ],
    --   "total": 2,
    --   "next": null
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    EXEC @hr = sp_OAMethod @jResp, 'SizeOfArray', @iTmp1 OUT, 'books'
    DECLARE @i int
    DECLARE @count_i int
    SET @i = 0
    SET @count_i = @iTmp1
    WHILE @i < @count_i
    BEGIN
        EXEC @hr = sp_OASetProperty @jResp, 'I', @i
        DECLARE @id nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringOf', @id OUT, 'books[i].id'
        DECLARE @title nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringOf', @title OUT, 'books[i].title'
        DECLARE @pages int
        EXEC @hr = sp_OAMethod @jResp, 'IntOf', @pages OUT, 'books[i].pages'
        DECLARE @inStock int
        EXEC @hr = sp_OAMethod @jResp, 'BoolOf', @inStock OUT, 'books[i].inStock'
        SET @i = @i + 1
    END
    DECLARE @total int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @total OUT, 'total'
    DECLARE @nextIsNull int
    EXEC @hr = sp_OAMethod @jResp, 'IsNullOf', @nextIsNull OUT, 'next'

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @queryParams
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
