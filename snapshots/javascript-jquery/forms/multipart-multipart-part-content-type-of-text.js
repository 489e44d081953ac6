$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=polysnip-5f3c9a",
  processData: false,
  data: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="meta"\r
Content-Type: application/json\r
\r
{"title": "Salt"}\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="plain"\r
\r
x\r
--polysnip-5f3c9a--\r
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
