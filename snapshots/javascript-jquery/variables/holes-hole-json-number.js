$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/json",
  data: '{"count": {{count}}, "list": [{{count}}, 2], "on": {{enabled}}}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
