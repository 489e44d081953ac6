$.ajax({
  url: "https://api.example.com/things?q=salt%20road&a%20b=1",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
