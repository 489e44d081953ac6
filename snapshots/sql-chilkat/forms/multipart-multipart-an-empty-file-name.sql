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

    DECLARE @req int
    EXEC @hr = sp_OACreate 'Chilkat.HttpRequest', @req OUT
    EXEC @hr = sp_OASetProperty @req, 'HttpVerb', 'POST'
    EXEC @hr = sp_OASetProperty @req, 'Path', '/things'
    EXEC @hr = sp_OASetProperty @req, 'ContentType', 'multipart/form-data'
    EXEC @hr = sp_OAMethod @req, 'AddFileForUpload2', @success OUT, 'file', 'files/notes.txt', 'text/plain'
    IF @success = 0
    BEGIN
        EXEC @hr = sp_OAGetProperty @req, 'LastErrorText', @sTmp1 OUT
        PRINT @sTmp1
        EXEC @hr = sp_OADestroy @http
        EXEC @hr = sp_OADestroy @req
        RETURN
    END

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

    EXEC @hr = sp_OAGetProperty @resp, 'StatusCode', @iTmp1 OUT
    PRINT CONVERT(nvarchar(20), @iTmp1)
    EXEC @hr = sp_OAGetProperty @resp, 'BodyStr', @sTmp1 OUT
    PRINT @sTmp1
    EXEC @hr = sp_OADestroy @resp

    EXEC @hr = sp_OADestroy @http
    EXEC @hr = sp_OADestroy @req
END
GO
