$.ajax({
  url: "https://api.example.com/things?q=100%&r=%zz",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
