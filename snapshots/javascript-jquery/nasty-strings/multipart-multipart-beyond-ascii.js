const form = new FormData();
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

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
