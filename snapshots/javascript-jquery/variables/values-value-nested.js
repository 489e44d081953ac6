$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-Greeting": "Hello Ines Okafor!",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
