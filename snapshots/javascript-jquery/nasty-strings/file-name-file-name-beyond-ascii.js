const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("latin", files[0], "é ½.txt");
form.append("latin-control", files[1], "a\u0085b.txt");
form.append("no-break-space", files[2], "a b.txt");
form.append("line-separator", files[3], "a\u2028b.txt");
form.append("paragraph-separator", files[4], "a\u2029b.txt");
form.append("byte-order-mark", files[5], "\ufeffa.txt");
form.append("combining", files[6], "é.txt");
form.append("astral", files[7], "😀𝒳.txt");
form.append("joined", files[8], "👩\u200d👩\u200d👧.txt");
form.append("right-to-left", files[9], "\u202eabc\u202c שלום.txt");
form.append("zero-width", files[10], "a\u200bb.txt");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
