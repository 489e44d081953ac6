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
form.append("dollar", fs.createReadStream("files/unportable/$x.txt"));
form.append("dollar-home", fs.createReadStream("files/unportable/$HOME.txt"));
form.append("dollar-brace", fs.createReadStream("files/unportable/${x}.txt"));
form.append("dollar-paren", fs.createReadStream("files/unportable/$(id).txt"));
form.append(
  "dollar-digit",
  fs.createReadStream("files/unportable/$1 $$ $.txt"),
);
form.append("backticks", fs.createReadStream("files/unportable/`id`.txt"));
form.append("hash-brace", fs.createReadStream("files/unportable/#{x}.txt"));
form.append("hash-dollar", fs.createReadStream("files/unportable/#$x #@x.txt"));
form.append("format", fs.createReadStream("files/unportable/%s %d %n %.txt"));
form.append("percent-name", fs.createReadStream("files/unportable/%PATH%.txt"));
form.append(
  "backslash-paren",
  fs.createReadStream("files/unportable/\\(x).txt"),
);
form.append("at-name", fs.createReadStream("files/unportable/@x @{x}.txt"));
form.append("exclamation", fs.createReadStream("files/unportable/!x !!.txt"));
form.append("brace", fs.createReadStream("files/unportable/{x} {0} {}.txt"));
form.append("erb", fs.createReadStream("files/unportable/<%= x %>.txt"));
form.append(
  "tilde",
  fs.createReadStream("files/unportable/~x *.txt [a-z].txt"),
);
