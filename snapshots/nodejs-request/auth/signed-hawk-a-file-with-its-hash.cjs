const fs = require("fs");
const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/me",
  headers: {
    "Content-Type": "text/plain",
  },
  hawk: {
    credentials: {
      id: "id-1",
      key: "key-1",
      algorithm: "sha256",
    },
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
