const request = require("request");

const options = {
  url: "https://api.example.com/me",
  headers: {
    Host: "files.example.org",
  },
  aws: {
    key: "AKIDEXAMPLE",
    secret: "secret",
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
