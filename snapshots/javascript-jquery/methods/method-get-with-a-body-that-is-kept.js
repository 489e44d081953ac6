$.ajax({
  url: "https://api.example.com/things/7",
  headers: {
    "Content-Type": "application/json",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
