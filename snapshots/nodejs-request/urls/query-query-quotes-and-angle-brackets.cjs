const request = require("request");

const options = {
  url: "https://api.example.com/things?q=%22salt%22&r=it%27s&s=%3Cb%3E",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
