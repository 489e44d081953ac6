$.ajax({
  url: "https://api.example.com/things?at={{$timestamp}}&n={{$randomInt}}",
  headers: {
    "X-Request-Id": "{{$guid}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
