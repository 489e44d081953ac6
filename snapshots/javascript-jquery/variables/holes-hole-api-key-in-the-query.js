$.ajax({
  url: "https://api.example.com/things?a=1&key={{api-key}}",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
