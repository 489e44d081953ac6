$.ajax({
  url: "https://api.example.com/things?flag&next=1",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
