const fs = require("fs");
const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/things",
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
form.append("file", fs.createReadStream("files/notes.txt"), {
  filename: "",
  contentType: "text/plain",
});
