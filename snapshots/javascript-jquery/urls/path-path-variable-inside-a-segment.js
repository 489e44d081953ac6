$.ajax({
  url: "https://api.example.com/things/a:b/7:activate",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
