const files = $("input[type=file]").prop("files");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=polysnip-5f3c9a",
  processData: false,
  data: new Blob([
    `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="cover"; filename="notes.txt"\r
Content-Type: image/png, image/jpeg\r
\r
`,
    files[0],
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="note"\r
Content-Type: words\r
\r
back soon\r
--polysnip-5f3c9a--\r
`,
  ]),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
