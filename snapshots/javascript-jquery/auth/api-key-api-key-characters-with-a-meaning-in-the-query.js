$.ajax({
  url: "https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
