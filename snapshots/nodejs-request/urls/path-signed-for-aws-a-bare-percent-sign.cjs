const request = require("request");

const options = {
  url: "https://api.example.com/50%/(me)!",
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
