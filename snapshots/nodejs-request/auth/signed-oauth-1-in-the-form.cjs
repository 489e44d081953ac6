const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/posts",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  oauth: {
    consumer_key: "ck",
    consumer_secret: "c&s",
    token: "t",
    token_secret: "t=s",
    signature_method: "HMAC-SHA1",
  },
  form: {
    status: "Hello, world & co",
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
