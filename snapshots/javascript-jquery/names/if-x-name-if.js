$.ajax({
  url: "https://api.example.com/names/15",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
