$.ajax({
  url: "https://api.example.com/things?next=https://www.example.com/a?b&time=10:30&to=a@example.com,b;c",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
