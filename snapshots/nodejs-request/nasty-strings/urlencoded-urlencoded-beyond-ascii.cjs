const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  form: {
    latin: "é ½",
    "é ½": "latin",
    "latin-control": "a\u0085b",
    "a\u0085b": "latin-control",
    "no-break-space": "a b",
    "a b": "no-break-space",
    "line-separator": "a\u2028b",
    "a\u2028b": "line-separator",
    "paragraph-separator": "a\u2029b",
    "a\u2029b": "paragraph-separator",
    "byte-order-mark": "\ufeffa",
    "\ufeffa": "byte-order-mark",
    combining: "é",
    é: "combining",
    astral: "😀𝒳",
    "😀𝒳": "astral",
    joined: "👩\u200d👩\u200d👧",
    "👩\u200d👩\u200d👧": "joined",
    "right-to-left": "\u202eabc\u202c שלום",
    "\u202eabc\u202c שלום": "right-to-left",
    "zero-width": "a\u200bb",
    "a\u200bb": "zero-width",
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
