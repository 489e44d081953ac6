$.ajax({
  url: "https://api.example.com/Things",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
