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
form.append("three-singles", fs.createReadStream("files/unportable/'''.txt"));
form.append("three-doubles", fs.createReadStream('files/unportable/""".txt'));
form.append("four-doubles", fs.createReadStream('files/unportable/"""".txt'));
form.append("double-at-end", fs.createReadStream('files/unportable/a".txt'));
form.append("double-hash", fs.createReadStream('files/unportable/"#.txt'));
form.append(
  "double-two-hashes",
  fs.createReadStream('files/unportable/"##.txt'),
);
form.append(
  "three-doubles-hash",
  fs.createReadStream('files/unportable/"""#.txt'),
);
form.append("paren-double", fs.createReadStream('files/unportable/)".txt'));
form.append("brackets", fs.createReadStream("files/unportable/]] ]=].txt"));
form.append("percent-q", fs.createReadStream("files/unportable/} ) > |.txt"));
form.append(
  "html-comment-end",
  fs.createReadStream("files/unportable/-->.txt"),
);
form.append("cdata", fs.createReadStream("files/unportable/]]>.txt"));
form.append("php-end", fs.createReadStream("files/unportable/?>.txt"));
form.append("three-backticks", fs.createReadStream("files/unportable/```.txt"));
form.append("heredoc", fs.createReadStream("files/unportable/EOF.txt"));
