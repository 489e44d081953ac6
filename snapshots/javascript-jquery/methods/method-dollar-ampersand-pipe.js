$.ajax({
  url: "https://api.example.com/things/7",
  method: "A$HOME&B|C!D#E%F",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
