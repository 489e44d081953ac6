const form = new FormData();
form.append("dollar", "$x");
form.append("$x", "dollar");
form.append("dollar-home", "$HOME");
form.append("$HOME", "dollar-home");
form.append("dollar-brace", "${x}");
form.append("${x}", "dollar-brace");
form.append("dollar-paren", "$(id)");
form.append("$(id)", "dollar-paren");
form.append("dollar-digit", "$1 $$ $");
form.append("$1 $$ $", "dollar-digit");
form.append("backticks", "`id`");
form.append("`id`", "backticks");
form.append("hash-brace", "#{x}");
form.append("#{x}", "hash-brace");
form.append("hash-dollar", "#$x #@x");
form.append("#$x #@x", "hash-dollar");
form.append("format", "%s %d %n %");
form.append("%s %d %n %", "format");
form.append("percent-name", "%PATH%");
form.append("%PATH%", "percent-name");
form.append("backslash-paren", "\\(x)");
form.append("\\(x)", "backslash-paren");
form.append("at-name", "@x @{x}");
form.append("@x @{x}", "at-name");
form.append("exclamation", "!x !!");
form.append("!x !!", "exclamation");
form.append("brace", "{x} {0} {}");
form.append("{x} {0} {}", "brace");
form.append("variable", "{{x}}");
form.append("{{x}}", "variable");
form.append("erb", "<%= x %>");
form.append("<%= x %>", "erb");
form.append("tilde", "~x *.txt [a-z]");
form.append("~x *.txt [a-z]", "tilde");

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
