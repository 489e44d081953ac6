$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: "Bearer abc.def-ghi_jkl",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
