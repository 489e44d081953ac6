$.ajax({
  url: "https://api.example.com/things?tag=first&other=x&tag=second",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
