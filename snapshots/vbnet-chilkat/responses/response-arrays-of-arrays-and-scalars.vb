Imports Microsoft.VisualBasic
Imports System

Module Program
    Sub Main()
        ' The Chilkat API has to be unlocked before this runs:
        ' call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Dim http As New Chilkat.Http
        Dim success As Boolean

        Dim sbResponseBody As New Chilkat.StringBuilder
        success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
        If (success = False) Then
            Console.WriteLine(http.LastErrorText)
            Exit Sub
        End If

        Dim jResp As New Chilkat.JsonObject
        jResp.LoadSb(sbResponseBody)
        jResp.EmitCompact = False

        Console.WriteLine("Response Body:")
        Console.WriteLine(jResp.Emit())

        Dim respStatusCode As Integer = http.LastStatus
        Console.WriteLine("Response Status Code = " & Convert.ToString(respStatusCode))
        If (respStatusCode >= 400) Then
            Console.WriteLine("Response Header:")
            Console.WriteLine(http.LastHeader)
            Console.WriteLine("Failed.")
            Exit Sub
        End If

        ' The saved example of a response
        ' (the code below it reads its values):

        ' {
        '   "tags": [
        '     "a",
        '     "b"
        '   ],
        '   "matrix": [
        '     [
        '       1,
        '       2
        '     ],
        '     [
        '       3
        '     ]
        '   ],
        '   "mixed": [
        '     1,
        '     "a",
        '     null,
        '     {
        '       "b": 2
        '     }
        '   ],
        '   "none": [],
        '   "empty": {}
        ' }

        ' The values of the response;
        ' where the example has an array, its first element stands for all.

        Dim i As Integer
        Dim count_i As Integer
        i = 0
        count_i = jResp.SizeOfArray("tags")
        While i < count_i
            jResp.I = i
            Dim strVal As String = jResp.StringOf("tags[i]")
            i = i + 1
        End While
        Dim matrixArray As Chilkat.JsonArray = jResp.ArrayOf("matrix")
        Dim intVal As Integer
        If (jResp.LastMethodSuccess = True) Then
            i = 0
            count_i = matrixArray.Size
            While i < count_i
                Dim matrixArray2 As Chilkat.JsonArray = matrixArray.ArrayAt(i)
                If (matrixArray.LastMethodSuccess = True) Then
                    Dim j As Integer = 0
                    Dim count_j As Integer = matrixArray2.Size
                    While j < count_j
                        intVal = matrixArray2.IntAt(j)
                        j = j + 1
                    End While
                End If
                i = i + 1
            End While
        End If
        i = 0
        count_i = jResp.SizeOfArray("mixed")
        While i < count_i
            jResp.I = i
            intVal = jResp.IntOf("mixed[i]")
            i = i + 1
        End While
    End Sub
End Module
