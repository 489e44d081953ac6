const fs = require("fs");
const request = require("request");

const options = {
  method: "PUT",
  url: "https://api.example.com/content",
  headers: {
    "Content-Type": "application/octet-stream",
  },
  body: fs.createReadStream("files/all-bytes.bin"),
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
