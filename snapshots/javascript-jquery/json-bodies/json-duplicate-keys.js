$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: '{"tag": "first", "other": true, "tag": "second"}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
