const fs = require("fs");
const request = require("request");

const options = {
  method: "PUT",
  url: "https://api.example.com/me/cover",
  headers: {
    "Content-Type": "image/png",
  },
  body: fs.createReadStream("files/cover.png"),
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
