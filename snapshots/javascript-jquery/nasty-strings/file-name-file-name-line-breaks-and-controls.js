const files = $("input[type=file]").prop("files");
const form = new FormData();
form.append("tab", files[0], "a\tb.txt");
form.append("vertical-tab", files[1], "a\vb.txt");
form.append("form-feed", files[2], "a\fb.txt");
form.append("bell", files[3], "a\u0007b.txt");
form.append("backspace", files[4], "a\bb.txt");
form.append("escape", files[5], "\u001b[31mred.txt");
form.append("delete", files[6], "a\u007fb.txt");
form.append("control-before-digit", files[7], "\u00011.txt");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
