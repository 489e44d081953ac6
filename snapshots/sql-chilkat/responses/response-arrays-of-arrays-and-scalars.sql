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
    DECLARE @bTmp1 int
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
    --   "tags": [
    --     "a",
    --     "b"
    --   ],
    --   "matrix": [
    --     [
    --       1,
    --       2
    --     ],
    --     [
    --       3
    --     ]
    --   ],
    --   "mixed": [
    --     1,
    --     "a",
    --     null,
    --     {
    --       "b": 2
    --     }
    --   ],
    --   "none": [],
    --   "empty": {}
    -- }

    -- The values of the response;
    -- where the example has an array, its first element stands for all.

    DECLARE @i int
    DECLARE @count_i int
    EXEC @hr = sp_OAMethod @jResp, 'SizeOfArray', @iTmp1 OUT, 'tags'
    SET @i = 0
    SET @count_i = @iTmp1
    WHILE @i < @count_i
    BEGIN
        EXEC @hr = sp_OASetProperty @jResp, 'I', @i
        DECLARE @strVal nvarchar(4000)
        EXEC @hr = sp_OAMethod @jResp, 'StringOf', @strVal OUT, 'tags[i]'
        SET @i = @i + 1
    END
    DECLARE @matrixArray int
    EXEC @hr = sp_OAMethod @jResp, 'ArrayOf', @matrixArray OUT, 'matrix'
    DECLARE @intVal int
    EXEC @hr = sp_OAGetProperty @jResp, 'LastMethodSuccess', @bTmp1 OUT
    IF @bTmp1 = 1
    BEGIN
        EXEC @hr = sp_OAGetProperty @matrixArray, 'Size', @iTmp1 OUT
        SET @i = 0
        SET @count_i = @iTmp1
        WHILE @i < @count_i
        BEGIN
            DECLARE @matrixArray2 int
            EXEC @hr = sp_OAMethod @matrixArray, 'ArrayAt', @matrixArray2 OUT, @i
            EXEC @hr = sp_OAGetProperty @matrixArray, 'LastMethodSuccess', @bTmp1 OUT
            IF @bTmp1 = 1
            BEGIN
                EXEC @hr = sp_OAGetProperty @matrixArray2, 'Size', @iTmp1 OUT
                DECLARE @j int
                DECLARE @count_j int
                SET @j = 0
                SET @count_j = @iTmp1
                WHILE @j < @count_j
                BEGIN
                    EXEC @hr = sp_OAMethod @matrixArray2, 'IntAt', @intVal OUT, @j
                    SET @j = @j + 1
                END
                EXEC @hr = sp_OADestroy @matrixArray2
            END
            SET @i = @i + 1
        END
        EXEC @hr = sp_OADestroy @matrixArray
    END
    EXEC @hr = sp_OAMethod @jResp, 'SizeOfArray', @iTmp1 OUT, 'mixed'
    SET @i = 0
    SET @count_i = @iTmp1
    WHILE @i < @count_i
    BEGIN
        EXEC @hr = sp_OASetProperty @jResp, 'I', @i
        EXEC @hr = sp_OAMethod @jResp, 'IntOf', @intVal OUT, 'mixed[i]'
        SET @i = @i + 1
    END

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @sbResponseBody
    EXEC @hr = sp_OADestroy @jResp
END
GO
