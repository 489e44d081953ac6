const request = require("request");

const options = {
  url: "https://api.example.com/headers",
  headers: {
    "X-Colon": "a: b:c",
    "X-List": 'a, b;q=0.5, c="d, e"',
    "X-Url": "https://www.example.com/?a=b&c",
    "X-Hash": "# no comment // nor this",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
