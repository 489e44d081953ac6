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
form.append("latin", fs.createReadStream("files/unportable/é ½.txt"));
form.append(
  "latin-control",
  fs.createReadStream("files/unportable/a\u0085b.txt"),
);
form.append("no-break-space", fs.createReadStream("files/unportable/a b.txt"));
form.append(
  "line-separator",
  fs.createReadStream("files/unportable/a\u2028b.txt"),
);
form.append(
  "paragraph-separator",
  fs.createReadStream("files/unportable/a\u2029b.txt"),
);
form.append(
  "byte-order-mark",
  fs.createReadStream("files/unportable/\ufeffa.txt"),
);
form.append("combining", fs.createReadStream("files/unportable/é.txt"));
form.append("astral", fs.createReadStream("files/unportable/😀𝒳.txt"));
form.append(
  "joined",
  fs.createReadStream("files/unportable/👩\u200d👩\u200d👧.txt"),
);
form.append(
  "right-to-left",
  fs.createReadStream("files/unportable/\u202eabc\u202c שלום.txt"),
);
form.append("zero-width", fs.createReadStream("files/unportable/a\u200bb.txt"));
