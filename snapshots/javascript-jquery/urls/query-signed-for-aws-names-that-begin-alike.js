$.ajax({
  url: "https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
