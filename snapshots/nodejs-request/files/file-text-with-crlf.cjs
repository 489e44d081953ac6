const fs = require("fs");
const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/content",
  headers: {
    "Content-Type": "text/plain",
  },
  body: fs.createReadStream("files/notes.txt"),
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
