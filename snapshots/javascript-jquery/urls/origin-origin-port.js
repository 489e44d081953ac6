$.ajax({
  url: "https://api.example.com:8443/things",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
