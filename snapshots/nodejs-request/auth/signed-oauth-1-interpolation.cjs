const request = require("request");

const options = {
  url: "https://api.example.com/me?lang={{lang}}",
  oauth: {
    realm: "{{realm}}",
    consumer_key: "{{consumer_key}}",
    consumer_secret: "{{consumer_secret}}",
    token: "{{token}}",
    token_secret: "{{token_secret}}",
    callback: "{{callback}}",
    verifier: "{{verifier}}",
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
