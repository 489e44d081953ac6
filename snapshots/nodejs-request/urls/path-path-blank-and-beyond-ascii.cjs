const request = require("request");

const options = {
  url: "https://api.example.com/salt%20road/%C5%BC%C3%B3%C5%82w/%E6%97%A5%E6%9C%AC/%F0%9F%98%80",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
