$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{__proto__}}",
    "X-B": "{{constructor}}",
    "X-C": "{{toString}}",
    "X-D": "{{hasOwnProperty}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
