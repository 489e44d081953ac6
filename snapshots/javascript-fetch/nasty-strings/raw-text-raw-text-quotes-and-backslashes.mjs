const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: String.raw`single: '
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
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
