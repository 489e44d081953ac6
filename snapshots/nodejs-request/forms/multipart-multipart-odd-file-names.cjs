const fs = require("fs");
const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/upload",
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
form.append("data", fs.createReadStream("files/reading list (2).csv"));
form.append("data", fs.createReadStream("files/it's the author's notes.txt"));
form.append("data", fs.createReadStream("files/żółw 日本 😀.txt"));
form.append("data", fs.createReadStream("files/empty.txt"));
