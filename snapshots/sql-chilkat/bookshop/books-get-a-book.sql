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
    EXEC @hr = sp_OAMethod @http, 'QuickGetSb', @success OUT, 'https://api.example.com/v1/books/b-1041', @sbResponseBody
    IF @success = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @http, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @sbResponseBody
        RETURN
    END

    DECLARE @jResp int
    EXEC @hr = sp_OACreate 'Chilkat.JsonObject', @jResp OUT
    EXEC @hr = sp_OAMethod @jResp, 'LoadSb', @success OUT, @sbResponseBody
    EXEC @hr = sp_OASetProperty @jResp, 'EmitCompact', 0

    PRINT 'Response Body:'
    EXEC @hr = sp_OAMethod @jResp, 'Emit', @sTmp1 OUT
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
        EXEC @hr = sp_OADestroy @jResp
        RETURN
    END

    -- The saved example of a response
    -- (the code below it reads its values):

    -- {
    --   "id": "b-1041",
    --   "title": "The Salt Road",
    --   "authors": [
    --     "Ines Okafor",
    --     "Tomáš Vrba"
    --   ],
    --   "published": "2021-04-30",
    --   "pages": 312,
    --   "price": {
    --     "amount": 18.50,
    --     "currency": "EUR"
    --   },
    --   "inStock": true,
    --   "translatedFrom": null
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    DECLARE @id nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @id OUT, 'id'
    DECLARE @title nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @title OUT, 'title'
    EXEC @hr = sp_OAMethod @jResp, 'SizeOfArray', @iTmp1 OUT, 'authors'
    DECLARE @i int
    DECLARE @count_i int
    SET @i = 0
    SET @count_i = @iTmp1
    WHILE @i < @count_i
    BEGIN
        EXEC @hr = sp_OASetProperty @jResp, 'I', @i
        DECLARE @strVal nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringOf', @strVal OUT, 'authors[i]'
        SET @i = @i + 1
    END
    DECLARE @published nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @published OUT, 'published'
    DECLARE @pages int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @pages OUT, 'pages'
    DECLARE @Amount nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @Amount OUT, 'price.amount'
    DECLARE @Currency nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @Currency OUT, 'price.currency'
    DECLARE @inStock int
    EXEC @hr = sp_OAMethod @jResp, 'BoolOf', @inStock OUT, 'inStock'
    DECLARE @translatedFromIsNull int
    EXEC @hr = sp_OAMethod @jResp, 'IsNullOf', @translatedFromIsNull OUT, 'translatedFrom'

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
