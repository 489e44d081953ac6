$.ajax({
  url: "https://api.example.com/things/{{id}}?a=1&a=2&flag",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
