const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/upload",
  followAllRedirects: true,
};

const sent = request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});

const form = sent.form();
form.append(
  "lf",
  `a
b`,
);
form.append(
  "crlf",
  `a\r
b`,
);
form.append("cr", "a\rb");
form.append(
  "lf-at-end",
  `a
`,
);
form.append("tab", "a\tb");
form.append("vertical-tab", "a\vb");
form.append("form-feed", "a\fb");
form.append("bell", "a\u0007b");
form.append("backspace", "a\bb");
form.append("escape", "\u001b[31mred");
form.append("delete", "a\u007fb");
form.append("control-before-digit", "\u00011");
