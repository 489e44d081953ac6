$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-Blank": "  x  ",
    "X-Inner": "a  b\tc",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
