$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "Keep-Alive": "timeout=5",
    "X-Next": "1",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
