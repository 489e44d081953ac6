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
form.append("lf", fs.createReadStream("files/unportable/a\nb.txt"), {
  filename: "a%0Ab.txt",
  contentType: "text/plain",
});
form.append("crlf", fs.createReadStream("files/unportable/a\r\nb.txt"), {
  filename: "a%0D%0Ab.txt",
  contentType: "text/plain",
});
form.append("cr", fs.createReadStream("files/unportable/a\rb.txt"), {
  filename: "a%0Db.txt",
  contentType: "text/plain",
});
form.append("lf-at-end", fs.createReadStream("files/unportable/a\n.txt"), {
  filename: "a%0A.txt",
  contentType: "text/plain",
});
form.append(
  "heredoc-line",
  fs.createReadStream("files/unportable/a\nEOF\nb.txt"),
  { filename: "a%0AEOF%0Ab.txt", contentType: "text/plain" },
);
form.append(
  "heredoc-indented-line",
  fs.createReadStream("files/unportable/a\n  EOF\n  EOT\nb.txt"),
  { filename: "a%0A  EOF%0A  EOT%0Ab.txt", contentType: "text/plain" },
);
form.append(
  "here-string-line",
  fs.createReadStream("files/unportable/a\n\"@\n'@\nb.txt"),
  { filename: "a%0A%22@%0A'@%0Ab.txt", contentType: "text/plain" },
);
form.append(
  "ruby-end-line",
  fs.createReadStream("files/unportable/a\n=end\n__END__\nb.txt"),
  { filename: "a%0A=end%0A__END__%0Ab.txt", contentType: "text/plain" },
);
