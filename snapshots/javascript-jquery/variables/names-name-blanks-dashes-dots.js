$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{my token}}",
    "X-B": "{{my-token}}",
    "X-C": "{{my.token}}",
    "X-D": "{{my_token}}",
    "X-E": "{{myToken}}",
    "X-F": "{{MY_TOKEN}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
