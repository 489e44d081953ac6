const request = require("request");

const options = {
  url: "https://api.example.com/me",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
