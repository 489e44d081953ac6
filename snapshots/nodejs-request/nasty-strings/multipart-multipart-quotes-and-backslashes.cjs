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
form.append("single", "'");
form.append("'", "single");
form.append("double", '"');
form.append('"', "double");
form.append("both", 'it\'s "so"');
form.append('it\'s "so"', "both");
form.append("two-singles", "''");
form.append("''", "two-singles");
form.append("two-doubles", '""');
form.append('""', "two-doubles");
form.append("backslash", "\\");
form.append("\\", "backslash");
form.append("backslash-at-end", "a\\");
form.append("a\\", "backslash-at-end");
form.append("two-backslashes", "a\\\\");
form.append("a\\\\", "two-backslashes");
form.append("backslash-double", 'a\\"b');
form.append('a\\"b', "backslash-double");
form.append("backslash-single", "a\\'b");
form.append("a\\'b", "backslash-single");
form.append("backslash-n", "a\\nb");
form.append("a\\nb", "backslash-n");
form.append("backslash-u", "\\u0041\\x41\\101");
form.append("\\u0041\\x41\\101", "backslash-u");
form.append("folder", "C:\\new\\table");
form.append("C:\\new\\table", "folder");
