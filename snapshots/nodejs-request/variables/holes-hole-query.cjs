const request = require("request");

const options = {
  url: "https://api.example.com/things?{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
