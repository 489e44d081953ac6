const form = new FormData();
form.append('na"me', "double");
form.append("na'me", "single");
form.append("na\\me", "backslash");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
