const form = new FormData();
form.append("a b", "1");
form.append("list[]", "2");
form.append("a;b", "3");
form.append("a=b", "4");
form.append("a:b", "5");

$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
