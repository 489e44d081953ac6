$.ajax({
  url: "https://api.example.com/a%7Eb//c%2fd/%41",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
