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
form.append("three-singles", "'''");
form.append("'''", "three-singles");
form.append("three-doubles", '"""');
form.append('"""', "three-doubles");
form.append("four-doubles", '""""');
form.append('""""', "four-doubles");
form.append("double-at-end", 'a"');
form.append('a"', "double-at-end");
form.append("double-hash", '"#');
form.append('"#', "double-hash");
form.append("double-two-hashes", '"##');
form.append('"##', "double-two-hashes");
form.append("three-doubles-hash", '"""#');
form.append('"""#', "three-doubles-hash");
form.append("paren-double", ')"');
form.append(')"', "paren-double");
form.append("brackets", "]] ]=]");
form.append("]] ]=]", "brackets");
form.append("percent-q", "} ) > |");
form.append("} ) > |", "percent-q");
form.append("comment-end", "*/");
form.append("*/", "comment-end");
form.append("comment-begin", "/* // --");
form.append("/* // --", "comment-begin");
form.append("html-comment-end", "-->");
form.append("-->", "html-comment-end");
form.append("script-end", "</script>");
form.append("</script>", "script-end");
form.append("cdata", "]]>");
form.append("]]>", "cdata");
form.append("php-end", "?>");
form.append("?>", "php-end");
form.append("three-backticks", "```");
form.append("```", "three-backticks");
form.append("heredoc", "EOF");
form.append("EOF", "heredoc");
form.append(
  "heredoc-line",
  `a
EOF
b`,
);
form.append(
  "heredoc-indented-line",
  `a
  EOF
  EOT
b`,
);
form.append(
  "here-string-line",
  `a
"@
'@
b`,
);
form.append(
  "ruby-end-line",
  `a
=end
__END__
b`,
);
