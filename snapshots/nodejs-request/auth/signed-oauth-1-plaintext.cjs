const request = require("request");

const options = {
  url: "https://api.example.com/me",
  oauth: {
    consumer_key: "ck",
    consumer_secret: "c&s",
    token: "t",
    token_secret: "t=s",
    signature_method: "PLAINTEXT",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
