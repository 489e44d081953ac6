const request = require("request");

const options = {
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{__proto__}}",
    "X-B": "{{constructor}}",
    "X-C": "{{toString}}",
    "X-D": "{{hasOwnProperty}}",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
