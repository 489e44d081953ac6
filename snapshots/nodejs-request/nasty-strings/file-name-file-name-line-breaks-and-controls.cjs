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
form.append("tab", fs.createReadStream("files/unportable/a\tb.txt"));
form.append("vertical-tab", fs.createReadStream("files/unportable/a\vb.txt"));
form.append("form-feed", fs.createReadStream("files/unportable/a\fb.txt"));
form.append("bell", fs.createReadStream("files/unportable/a\u0007b.txt"));
form.append("backspace", fs.createReadStream("files/unportable/a\bb.txt"));
form.append(
  "escape",
  fs.createReadStream("files/unportable/\u001b[31mred.txt"),
);
form.append("delete", fs.createReadStream("files/unportable/a\u007fb.txt"));
form.append(
  "control-before-digit",
  fs.createReadStream("files/unportable/\u00011.txt"),
);
