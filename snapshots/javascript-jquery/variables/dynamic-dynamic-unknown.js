$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-Odd": "{{$noSuchThing}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
