$.ajax({
  url: "https://api.example.com/me",
  headers: {
    "X-Folder-Key": "folder-key",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
