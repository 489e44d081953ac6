$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    alone: "{{value}}",
    middle: 'a {{value}} "b"',
    twice: "{{first}}{{second}}",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
