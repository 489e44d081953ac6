const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  form: {
    single: "'",
    "'": "single",
    double: '"',
    '"': "double",
    both: 'it\'s "so"',
    'it\'s "so"': "both",
    "two-singles": "''",
    "''": "two-singles",
    "two-doubles": '""',
    '""': "two-doubles",
    backslash: "\\",
    "\\": "backslash",
    "backslash-at-end": "a\\",
    "a\\": "backslash-at-end",
    "two-backslashes": "a\\\\",
    "a\\\\": "two-backslashes",
    "backslash-double": 'a\\"b',
    'a\\"b': "backslash-double",
    "backslash-single": "a\\'b",
    "a\\'b": "backslash-single",
    "backslash-n": "a\\nb",
    "a\\nb": "backslash-n",
    "backslash-u": "\\u0041\\x41\\101",
    "\\u0041\\x41\\101": "backslash-u",
    folder: "C:\\new\\table",
    "C:\\new\\table": "folder",
  },
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
