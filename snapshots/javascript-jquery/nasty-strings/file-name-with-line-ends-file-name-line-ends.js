const files = $("input[type=file]").prop("files");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=polysnip-5f3c9a",
  processData: false,
  data: new Blob([
    `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf"; filename="a%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    files[0],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="crlf"; filename="a%0D%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    files[1],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="cr"; filename="a%0Db.txt"\r
Content-Type: text/plain\r
\r
`,
    files[2],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf-at-end"; filename="a%0A.txt"\r
Content-Type: text/plain\r
\r
`,
    files[3],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="heredoc-line"; filename="a%0AEOF%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    files[4],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="heredoc-indented-line"; filename="a%0A  EOF%0A  EOT%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    files[5],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="here-string-line"; filename="a%0A%22@%0A'@%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    files[6],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="ruby-end-line"; filename="a%0A=end%0A__END__%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    files[7],
    `\r
--polysnip-5f3c9a--\r
`,
  ]),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
