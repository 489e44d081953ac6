$.ajax({
  url: "https://api.example.com/things?q=a+b",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
