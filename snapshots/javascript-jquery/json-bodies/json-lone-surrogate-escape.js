$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: '{"lone": "\\ud800", "swapped": "\\ude00\\ud83d"}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
