const request = require("request");

const options = {
  url: "https://api.example.com/headers",
  headers: {
    Origin: "https://www.example.com",
    Referer: "https://www.example.com/a",
    Date: "Sun, 06 Nov 1994 08:49:37 GMT",
    Via: "1.1 proxy.example.com",
    "Sec-Fetch-Mode": "cors",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
