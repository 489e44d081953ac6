const request = require("request");

const options = {
  url: "https://api.example.com/me",
  auth: {
    user: "ines",
    pass: '\' " it\'s "so" \'\' "" \\ a\\ a\\\\ a\\"b a\\\'b a\\nb \\u0041\\x41\\101 C:\\new\\table',
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
