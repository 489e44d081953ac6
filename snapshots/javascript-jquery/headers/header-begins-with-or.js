$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-At": "@files/notes.txt",
    "X-Less": "<files/notes.txt",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
