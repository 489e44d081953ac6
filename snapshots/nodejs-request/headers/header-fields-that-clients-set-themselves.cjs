const request = require("request");

const options = {
  url: "https://api.example.com/headers",
  headers: {
    "User-Agent": "bookshop/1.0",
    Accept: "application/json",
    "Accept-Encoding": "identity",
    "Accept-Language": "cs, en;q=0.5",
    "Cache-Control": "no-cache",
  },
  gzip: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
