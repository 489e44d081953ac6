$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/json",
  data: '{"{{key}}": 1, "a-{{key}}": 2}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
