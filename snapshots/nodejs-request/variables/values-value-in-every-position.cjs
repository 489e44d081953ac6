const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9",
  headers: {
    "X-Genre": "travel & food/é",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  form: {
    genre: "travel & food/é",
    "travel & food/é": "name",
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
