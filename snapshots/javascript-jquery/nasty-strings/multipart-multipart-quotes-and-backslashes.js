const form = new FormData();
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

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
