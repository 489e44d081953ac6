$.ajax({
  url: "https://api.example.com/things?token=YQ==&expr=a=b",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
