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

    -- The JSON that is sent:

    -- {
    --   "lines": [
    --     {
    --       "bookId": "b-1041",
    --       "count": 1
    --     },
    --     {
    --       "bookId": "b-0977",
    --       "count": 2
    --     }
    --   ],
    --   "giftWrap": true,
    --   "note": "{{note}}"
    -- }

    DECLARE @json int
    EXEC @hr = sp_OACreate 'Chilkat.JsonObject', @json OUT
    EXEC @hr = sp_OAMethod @json, 'UpdateString', @success OUT, 'lines[0].bookId', 'b-1041'
    EXEC @hr = sp_OAMethod @json, 'UpdateInt', @success OUT, 'lines[0].count', 1
    EXEC @hr = sp_OAMethod @json, 'UpdateString', @success OUT, 'lines[1].bookId', 'b-0977'
    EXEC @hr = sp_OAMethod @json, 'UpdateInt', @success OUT, 'lines[1].count', 2
    EXEC @hr = sp_OAMethod @json, 'UpdateBool', @success OUT, 'giftWrap', 1
    SET @sTmp1 = '{{note}}'
    EXEC @hr = sp_OAMethod @json, 'UpdateString', @success OUT, 'note', @sTmp1

    EXEC @hr = sp_OAMethod @http, 'SetRequestHeader', NULL, 'Accept', 'application/json'
    -- Sends the token in an Authorization header, as "Bearer".
    SET @sTmp1 = '{{token}}'
    EXEC @hr = sp_OASetProperty @http, 'AuthToken', @sTmp1

    DECLARE @resp int
    EXEC @hr = sp_OAMethod @http, 'PostJson3', @resp OUT, 'https://api.example.com/v1/orders', 'application/json', @json
    EXEC @hr = sp_OAGetProperty @http, 'LastMethodSuccess', @bTmp1 OUT
    IF @bTmp1 = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @http, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @json
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
        EXEC @hr = sp_OADestroy @json
        EXEC @hr = sp_OADestroy @resp
        EXEC @hr = sp_OADestroy @sbResponseBody
        EXEC @hr = sp_OADestroy @jResp
        RETURN
    END
    EXEC @hr = sp_OADestroy @resp

    -- The saved example of a response
    -- (the code below it reads its values):

    -- {
    --   "orderId": 90071992547409931,
    --   "total": {
    --     "amount": 52.40,
    --     "currency": "EUR"
    --   },
    --   "lines": [
    --     {
    --       "bookId": "b-1041",
    --       "count": 1,
    --       "price": 18.50
    --     },
    --     {
    --       "bookId": "b-0977",
    --       "count": 2,
    --       "price": 16.95
    --     }
    --   ],
    --   "status": "open"
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    DECLARE @orderId nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @orderId OUT, 'orderId'
    DECLARE @Amount nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @Amount OUT, 'total.amount'
    DECLARE @Currency nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @Currency OUT, 'total.currency'
    EXEC @hr = sp_OAMethod @jResp, 'SizeOfArray', @iTmp1 OUT, 'lines'
    DECLARE @i int
    DECLARE @count_i int
    SET @i = 0
    SET @count_i = @iTmp1
    WHILE @i < @count_i
    BEGIN
        EXEC @hr = sp_OASetProperty @jResp, 'I', @i
        DECLARE @bookId nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringOf', @bookId OUT, 'lines[i].bookId'
        DECLARE @count int
        EXEC @hr = sp_OAMethod @jResp, 'IntOf', @count OUT, 'lines[i].count'
        DECLARE @price nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringOf', @price OUT, 'lines[i].price'
        SET @i = @i + 1
    END
    DECLARE @status nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @status OUT, 'status'

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @json
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
