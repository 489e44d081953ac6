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
form.append("meta", '{"title": "{{title}}"}', {
  contentType: "application/json",
});
form.append("note", "{{note}}");
