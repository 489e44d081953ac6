$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-!#$%&'*+.^_`|~9": "1",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
