$.ajax({
  url: "https://api.example.com/a//b///c",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
