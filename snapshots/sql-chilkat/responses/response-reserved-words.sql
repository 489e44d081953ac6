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
    DECLARE @success int

    DECLARE @sbResponseBody int
    EXEC @hr = sp_OACreate 'Chilkat.StringBuilder', @sbResponseBody OUT
    EXEC @hr = sp_OAMethod @http, 'QuickGetSb', @success OUT, 'https://api.example.com/things/7', @sbResponseBody
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
    --   "class": "a",
    --   "end": "b",
    --   "def": "c",
    --   "url": "d",
    --   "http": "e",
    --   "success": true,
    --   "resp": 1,
    --   "i": 2,
    --   "type": "f",
    --   "__proto__": "g",
    --   "0": "h",
    --   "a.b": "i",
    --   "a[0]": "j",
    --   "żółw": "k",
    --   "it's \"x\"": "l"
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    DECLARE @class nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @class OUT, 'class'
    DECLARE @end nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @end OUT, 'end'
    DECLARE @def nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @def OUT, 'def'
    DECLARE @v_url nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @v_url OUT, 'url'
    DECLARE @http2 nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @http2 OUT, 'http'
    DECLARE @success2 int
    EXEC @hr = sp_OAMethod @jResp, 'BoolOf', @success2 OUT, 'success'
    DECLARE @resp int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @resp OUT, 'resp'
    DECLARE @i int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @i OUT, 'i'
    DECLARE @v_type nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @v_type OUT, 'type'
    DECLARE @v__proto__ nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @v__proto__ OUT, '__proto__'
    DECLARE @v_0 nvarchar(4000)
    EXEC @hr = sp_OAMethod @jResp, 'StringOf', @v_0 OUT, '0'
    DECLARE @memberIndex int
    EXEC @hr = sp_OAMethod @jResp, 'IndexOf', @memberIndex OUT, 'a.b'
    IF @memberIndex >= 0
    BEGIN
        DECLARE @a_b nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringAt', @a_b OUT, @memberIndex
    END
    EXEC @hr = sp_OAMethod @jResp, 'IndexOf', @memberIndex OUT, 'a[0]'
    IF @memberIndex >= 0
    BEGIN
        DECLARE @a_0_ nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringAt', @a_0_ OUT, @memberIndex
    END
    EXEC @hr = sp_OAMethod @jResp, 'IndexOf', @memberIndex OUT, N'żółw'
    IF @memberIndex >= 0
    BEGIN
        DECLARE @v_w nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringAt', @v_w OUT, @memberIndex
    END
    EXEC @hr = sp_OAMethod @jResp, 'IndexOf', @memberIndex OUT, 'it''s "x"'
    IF @memberIndex >= 0
    BEGIN
        DECLARE @it_s_x_ nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringAt', @it_s_x_ OUT, @memberIndex
    END

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
