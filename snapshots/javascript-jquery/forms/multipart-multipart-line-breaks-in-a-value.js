$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=polysnip-5f3c9a",
  processData: false,
  data: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf"\r
\r
one
two
\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="crlf"\r
\r
one\r
two\r
\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="blank-lines"\r
\r


\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="dashes"\r
\r
--\r
--x--\r
--polysnip-5f3c9a--\r
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
