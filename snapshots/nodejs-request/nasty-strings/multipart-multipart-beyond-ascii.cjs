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
form.append("latin", "é ½");
form.append("é ½", "latin");
form.append("latin-control", "a\u0085b");
form.append("no-break-space", "a b");
form.append("a b", "no-break-space");
form.append("line-separator", "a\u2028b");
form.append("a\u2028b", "line-separator");
form.append("paragraph-separator", "a\u2029b");
form.append("a\u2029b", "paragraph-separator");
form.append("byte-order-mark", "\ufeffa");
form.append("\ufeffa", "byte-order-mark");
form.append("combining", "é");
form.append("é", "combining");
form.append("astral", "😀𝒳");
form.append("😀𝒳", "astral");
form.append("joined", "👩\u200d👩\u200d👧");
form.append("👩\u200d👩\u200d👧", "joined");
form.append("right-to-left", "\u202eabc\u202c שלום");
form.append("\u202eabc\u202c שלום", "right-to-left");
form.append("zero-width", "a\u200bb");
form.append("a\u200bb", "zero-width");
