$.ajax({
  url: "https://api.example.com/names/3",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
