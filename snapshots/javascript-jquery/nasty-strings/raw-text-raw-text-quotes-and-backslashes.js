$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "text/plain",
  data: String.raw`single: '
double: "
both: it's "so"
two-singles: ''
two-doubles: ""
backslash: \
backslash-at-end: a\
two-backslashes: a\\
backslash-double: a\"b
backslash-single: a\'b
backslash-n: a\nb
backslash-u: \u0041\x41\101
folder: C:\new\table
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
