const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `lf: a
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
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
