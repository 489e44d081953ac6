$.ajax({
  url: "https://api.example.com/names/7",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
