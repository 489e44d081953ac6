const request = require("request");

const options = {
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{#if x}}",
    "X-B": "{{/if}}",
    "X-C": "{{> partial}}",
    "X-D": "{{! note}}",
    "X-E": "{{@root}}",
    "X-F": "{{this}}",
    "X-G": "{{else}}",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
