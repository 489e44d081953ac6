const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("three-singles", files[0], "'''.txt");
form.append("three-doubles", files[1], '""".txt');
form.append("four-doubles", files[2], '"""".txt');
form.append("double-at-end", files[3], 'a".txt');
form.append("double-hash", files[4], '"#.txt');
form.append("double-two-hashes", files[5], '"##.txt');
form.append("three-doubles-hash", files[6], '"""#.txt');
form.append("paren-double", files[7], ')".txt');
form.append("brackets", files[8], "]] ]=].txt");
form.append("percent-q", files[9], "} ) > |.txt");
form.append("html-comment-end", files[10], "-->.txt");
form.append("cdata", files[11], "]]>.txt");
form.append("php-end", files[12], "?>.txt");
form.append("three-backticks", files[13], "```.txt");
form.append("heredoc", files[14], "EOF.txt");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
