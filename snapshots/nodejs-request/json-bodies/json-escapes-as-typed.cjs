const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    quote: '"',
    backslash: "\\",
    slash: "/",
    breaks: "\b\f\n\r\t",
    unicode: "é日",
    pair: "😀",
    nul: "\u0000",
    separator: "\u2028\u2029",
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
