const request = require("request");

const options = {
  url: "https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%",
  aws: {
    key: "EXAMPLEKEY",
    secret: "example/secret+key",
    service: "execute-api",
    sign_version: 4,
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
