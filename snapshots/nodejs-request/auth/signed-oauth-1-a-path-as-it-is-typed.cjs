const request = require("request");

const options = {
  url: "https://api.example.com/a%7Eb//c%2fd/%41",
  oauth: {
    consumer_key: "ck",
    consumer_secret: "cs",
    token: "at",
    token_secret: "ts",
    signature_method: "HMAC-SHA1",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
