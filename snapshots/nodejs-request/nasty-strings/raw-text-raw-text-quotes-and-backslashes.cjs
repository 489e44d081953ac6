const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/raw",
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
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
