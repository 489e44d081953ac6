const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"count": {{count}}, "list": [{{count}}, 2], "on": {{enabled}}}',
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
