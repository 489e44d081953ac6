$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=polysnip-5f3c9a",
  processData: false,
  data: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf"\r
\r
a
b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="crlf"\r
\r
a\r
b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="cr"\r
\r
a\rb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf-at-end"\r
\r
a
\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="tab"\r
\r
a	b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="vertical-tab"\r
\r
a\vb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="form-feed"\r
\r
a\fb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="bell"\r
\r
a\u0007b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="backspace"\r
\r
a\bb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="escape"\r
\r
\u001b[31mred\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="delete"\r
\r
a\u007fb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="control-before-digit"\r
\r
\u00011\r
--polysnip-5f3c9a--\r
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
