const fs = require("fs");
const request = require("request");

const options = {
  method: "PUT",
  url: "https://api.example.com/v1/books/b-1041/cover",
  headers: {
    Authorization: "Bearer {{token}}",
  },
  followAllRedirects: true,
};

const sent = request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});

const form = sent.form();
form.append("cover", fs.createReadStream("files/cover.png"));
form.append("caption", "Front cover, second edition");
