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
form.append("single", fs.createReadStream("files/unportable/'.txt"));
form.append("double", fs.createReadStream('files/unportable/".txt'));
form.append("both", fs.createReadStream('files/unportable/it\'s "so".txt'));
form.append("two-singles", fs.createReadStream("files/unportable/''.txt"));
form.append("two-doubles", fs.createReadStream('files/unportable/"".txt'));
form.append("backslash", fs.createReadStream("files/unportable/\\.txt"));
form.append(
  "backslash-at-end",
  fs.createReadStream("files/unportable/a\\.txt"),
);
form.append(
  "two-backslashes",
  fs.createReadStream("files/unportable/a\\\\.txt"),
);
form.append(
  "backslash-double",
  fs.createReadStream('files/unportable/a\\"b.txt'),
);
form.append(
  "backslash-single",
  fs.createReadStream("files/unportable/a\\'b.txt"),
);
form.append("backslash-n", fs.createReadStream("files/unportable/a\\nb.txt"));
form.append(
  "backslash-u",
  fs.createReadStream("files/unportable/\\u0041\\x41\\101.txt"),
);
form.append(
  "folder",
  fs.createReadStream("files/unportable/C:\\new\\table.txt"),
);
