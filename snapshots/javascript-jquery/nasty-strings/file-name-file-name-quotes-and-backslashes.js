const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("single", files[0], "'.txt");
form.append("double", files[1], '".txt');
form.append("both", files[2], 'it\'s "so".txt');
form.append("two-singles", files[3], "''.txt");
form.append("two-doubles", files[4], '"".txt');
form.append("backslash", files[5], "\\.txt");
form.append("backslash-at-end", files[6], "a\\.txt");
form.append("two-backslashes", files[7], "a\\\\.txt");
form.append("backslash-double", files[8], 'a\\"b.txt');
form.append("backslash-single", files[9], "a\\'b.txt");
form.append("backslash-n", files[10], "a\\nb.txt");
form.append("backslash-u", files[11], "\\u0041\\x41\\101.txt");
form.append("folder", files[12], "C:\\new\\table.txt");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
