const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/raw",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `latin: é ½
latin-control: a\u0085b
no-break-space: a b
line-separator: a\u2028b
paragraph-separator: a\u2029b
byte-order-mark: \ufeffa
combining: é
astral: 😀𝒳
joined: 👩\u200d👩\u200d👧
right-to-left: \u202eabc\u202c שלום
zero-width: a\u200bb
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
