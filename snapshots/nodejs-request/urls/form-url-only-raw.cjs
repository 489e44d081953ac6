const request = require("request");

const options = {
  url: "https://api.example.com/things/{{id}}?a=1&a=2&flag",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
