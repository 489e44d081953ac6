const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("dollar", files[0], "$x.txt");
form.append("dollar-home", files[1], "$HOME.txt");
form.append("dollar-brace", files[2], "${x}.txt");
form.append("dollar-paren", files[3], "$(id).txt");
form.append("dollar-digit", files[4], "$1 $$ $.txt");
form.append("backticks", files[5], "`id`.txt");
form.append("hash-brace", files[6], "#{x}.txt");
form.append("hash-dollar", files[7], "#$x #@x.txt");
form.append("format", files[8], "%s %d %n %.txt");
form.append("percent-name", files[9], "%PATH%.txt");
form.append("backslash-paren", files[10], "\\(x).txt");
form.append("at-name", files[11], "@x @{x}.txt");
form.append("exclamation", files[12], "!x !!.txt");
form.append("brace", files[13], "{x} {0} {}.txt");
form.append("erb", files[14], "<%= x %>.txt");
form.append("tilde", files[15], "~x *.txt [a-z].txt");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
