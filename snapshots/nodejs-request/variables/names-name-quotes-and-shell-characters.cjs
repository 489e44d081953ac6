const request = require("request");

const options = {
  url: "https://api.example.com/things",
  headers: {
    "X-A": '{{a"b}}',
    "X-B": "{{it's}}",
    "X-C": "{{a`id`}}",
    "X-D": "{{$(id)}}",
    "X-E": "{{a;b}}",
    "X-F": "{{a\\b}}",
    "X-G": "{{a*/b}}",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
