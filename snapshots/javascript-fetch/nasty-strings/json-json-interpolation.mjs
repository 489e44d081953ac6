const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: `{
  "dollar": "$x",
  "$x": "dollar",
  "dollar-home": "$HOME",
  "$HOME": "dollar-home",
  "dollar-brace": "\${x}",
  "\${x}": "dollar-brace",
  "dollar-paren": "$(id)",
  "$(id)": "dollar-paren",
  "dollar-digit": "$1 $$ $",
  "$1 $$ $": "dollar-digit",
  "backticks": "\`id\`",
  "\`id\`": "backticks",
  "hash-brace": "#{x}",
  "#{x}": "hash-brace",
  "hash-dollar": "#$x #@x",
  "#$x #@x": "hash-dollar",
  "format": "%s %d %n %",
  "%s %d %n %": "format",
  "percent-name": "%PATH%",
  "%PATH%": "percent-name",
  "backslash-paren": "\\\\(x)",
  "\\\\(x)": "backslash-paren",
  "at-name": "@x @{x}",
  "@x @{x}": "at-name",
  "exclamation": "!x !!",
  "!x !!": "exclamation",
  "brace": "{x} {0} {}",
  "{x} {0} {}": "brace",
  "variable": "{{x}}",
  "{{x}}": "variable",
  "erb": "<%= x %>",
  "<%= x %>": "erb",
  "tilde": "~x *.txt [a-z]",
  "~x *.txt [a-z]": "tilde"
}`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
