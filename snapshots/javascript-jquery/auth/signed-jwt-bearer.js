$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization:
      "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJpbmVzIn0.2RQ6f7v7DHUvzidv3Ddf27Ghp5auQEiHctwwlRoGIGQ",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
