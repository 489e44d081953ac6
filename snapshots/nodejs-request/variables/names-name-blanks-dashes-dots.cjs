const request = require("request");

const options = {
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{my token}}",
    "X-B": "{{my-token}}",
    "X-C": "{{my.token}}",
    "X-D": "{{my_token}}",
    "X-E": "{{myToken}}",
    "X-F": "{{MY_TOKEN}}",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
