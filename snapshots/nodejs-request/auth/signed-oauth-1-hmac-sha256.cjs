const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/request-token",
  oauth: {
    realm: "Shop",
    consumer_key: "ck",
    consumer_secret: "cs",
    callback: "https://app.example.com/back?a=1",
    verifier: "v1",
    signature_method: "HMAC-SHA256",
  },
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
