$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    at: "@files/notes.txt",
    less: "<files/notes.txt",
    equals: "=x",
    "@key": "v",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
