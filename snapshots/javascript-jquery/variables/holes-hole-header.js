$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-{{name}}": "1",
    "X-Value": "{{value}}",
    "X-Part": "a {{value}}, b",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
