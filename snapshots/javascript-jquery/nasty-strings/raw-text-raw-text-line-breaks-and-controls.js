$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "text/plain",
  data: `lf: a
b
crlf: a\r
b
cr: a\rb
lf-at-end: a

tab: a	b
vertical-tab: a\vb
form-feed: a\fb
bell: a\u0007b
backspace: a\bb
escape: \u001b[31mred
delete: a\u007fb
control-before-digit: \u00011
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
