$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    Cookie: 'session=abc123; theme="dark"; empty=',
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
