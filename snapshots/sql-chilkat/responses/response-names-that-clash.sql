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
    --   "id": 1,
    --   "user": {
    --     "id": 2,
    --     "user": {
    --       "id": 3
    --     }
    --   },
    --   "user_id": 4,
    --   "user-id": 5,
    --   "userId": 6,
    --   "userid": 7,
    --   "": 8
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    DECLARE @id int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @id OUT, 'id'
    DECLARE @userId int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @userId OUT, 'user.id'
    DECLARE @userId2 int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @userId2 OUT, 'user.user.id'
    DECLARE @user_id int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @user_id OUT, 'user_id'
    DECLARE @user_id2 int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @user_id2 OUT, 'user-id'
    DECLARE @userId3 int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @userId3 OUT, 'userId'
    DECLARE @userid4 int
    EXEC @hr = sp_OAMethod @jResp, 'IntOf', @userid4 OUT, 'userid'
    DECLARE @memberIndex int
    EXEC @hr = sp_OAMethod @jResp, 'IndexOf', @memberIndex OUT, ''
    IF @memberIndex >= 0
    BEGIN
        DECLARE @v_value int
        EXEC @hr = sp_OAMethod @jResp, 'IntAt', @v_value OUT, @memberIndex
    END

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
