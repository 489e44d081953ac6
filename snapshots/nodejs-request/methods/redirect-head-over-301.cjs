const request = require("request");

const options = {
  method: "HEAD",
  url: "https://api.example.com/things",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(response.headers);
});
