$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=polysnip-5f3c9a",
  processData: false,
  data: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="meta"\r
Content-Type: application/json\r
\r
{"title": "{{title}}"}\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="note"\r
\r
{{note}}\r
--polysnip-5f3c9a--\r
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
