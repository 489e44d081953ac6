const request = require("request");

const options = {
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{url}}",
    "X-B": "{{response}}",
    "X-C": "{{request}}",
    "X-D": "{{body}}",
    "X-E": "{{headers}}",
    "X-F": "{{http}}",
    "X-G": "{{client}}",
    "X-H": "{{err}}",
    "X-I": "{{os}}",
    "X-J": "{{PATH}}",
    "X-K": "{{json}}",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
