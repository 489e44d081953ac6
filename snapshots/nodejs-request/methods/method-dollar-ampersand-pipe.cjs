const request = require("request");

const options = {
  method: "A$HOME&B|C!D#E%F",
  url: "https://api.example.com/things/7",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
