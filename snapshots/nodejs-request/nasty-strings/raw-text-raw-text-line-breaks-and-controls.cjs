const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/raw",
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
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
