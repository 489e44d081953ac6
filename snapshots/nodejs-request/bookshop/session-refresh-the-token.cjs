const request = require("request");

const options = {
  method: "POST",
  url: "https://login.example.com/oauth/token",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  form: {
    grant_type: "refresh_token",
    refresh_token: "{{refreshToken}}",
    client_id: "{{clientId}}",
    scope: "books:read books:write",
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
