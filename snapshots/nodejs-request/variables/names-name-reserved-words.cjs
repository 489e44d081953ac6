const request = require("request");

const options = {
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{class}}",
    "X-B": "{{def}}",
    "X-C": "{{end}}",
    "X-D": "{{new}}",
    "X-E": "{{type}}",
    "X-F": "{{func}}",
    "X-G": "{{self}}",
    "X-H": "{{None}}",
    "X-I": "{{null}}",
    "X-J": "{{await}}",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
