const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `{{}} {{ }} {{open {one} }}close{{ {{{three}}} {{ blanks }} {{two
lines}}`,
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
