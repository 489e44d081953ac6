const request = require("request");

const options = {
  method: "TRACE",
  url: "https://api.example.com/things/7",
  headers: {
    "Content-Type": "application/xml",
  },
  body: "<x/>",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
