const request = require("request");

const options = {
  url: "https://api.example.com/me",
  aws: {
    key: "{{access_key}}",
    secret: "{{secret_key}}",
    session: "{{session_token}}",
    service: "{{service}}",
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
