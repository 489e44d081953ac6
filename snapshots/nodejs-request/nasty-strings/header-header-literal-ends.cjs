const request = require("request");

const options = {
  url: "https://api.example.com/things",
  headers: {
    "X-three-singles": "'''",
    "X-three-doubles": '"""',
    "X-four-doubles": '""""',
    "X-double-at-end": 'a"',
    "X-double-hash": '"#',
    "X-double-two-hashes": '"##',
    "X-three-doubles-hash": '"""#',
    "X-paren-double": ')"',
    "X-brackets": "]] ]=]",
    "X-percent-q": "} ) > |",
    "X-comment-end": "*/",
    "X-comment-begin": "/* // --",
    "X-html-comment-end": "-->",
    "X-script-end": "</script>",
    "X-cdata": "]]>",
    "X-php-end": "?>",
    "X-three-backticks": "```",
    "X-heredoc": "EOF",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
