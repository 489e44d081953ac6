const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    lf: "a\nb",
    "a\nb": "lf",
    crlf: "a\r\nb",
    "a\r\nb": "crlf",
    cr: "a\rb",
    "a\rb": "cr",
    "lf-at-end": "a\n",
    "a\n": "lf-at-end",
    tab: "a\tb",
    "a\tb": "tab",
    "vertical-tab": "a\vb",
    "a\vb": "vertical-tab",
    "form-feed": "a\fb",
    "a\fb": "form-feed",
    bell: "a\u0007b",
    "a\u0007b": "bell",
    backspace: "a\bb",
    "a\bb": "backspace",
    escape: "\u001b[31mred",
    "\u001b[31mred": "escape",
    delete: "a\u007fb",
    "a\u007fb": "delete",
    "control-before-digit": "\u00011",
    "\u00011": "control-before-digit",
  }),
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
