const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    lf: "a\nb",
    "a\nb": "lf",
    crlf: "a\r\nb",
    "a\r\nb": "crlf",
    cr: "a\rb",
    "a\rb": "cr",
    "lf-at-end": "a\n",
    "a\n": "lf-at-end",
    tab: "a\tb",
    "a\tb": "tab",
    "vertical-tab": "a\vb",
    "a\vb": "vertical-tab",
    "form-feed": "a\fb",
    "a\fb": "form-feed",
    bell: "a\u0007b",
    "a\u0007b": "bell",
    backspace: "a\bb",
    "a\bb": "backspace",
    escape: "\u001b[31mred",
    "\u001b[31mred": "escape",
    delete: "a\u007fb",
    "a\u007fb": "delete",
    "control-before-digit": "\u00011",
    "\u00011": "control-before-digit",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
