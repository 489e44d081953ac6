const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"id": 12345678901234567890, "max": 9007199254740993, "min": -9223372036854775808, "u64": 18446744073709551615, "huge": 123456789012345678901234567890}',
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
