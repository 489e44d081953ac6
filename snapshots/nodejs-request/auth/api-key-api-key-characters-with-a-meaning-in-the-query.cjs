const request = require("request");

const options = {
  url: "https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
