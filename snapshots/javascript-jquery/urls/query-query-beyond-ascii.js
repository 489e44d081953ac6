$.ajax({
  url: "https://api.example.com/things?%C5%BC%C3%B3%C5%82w=%E6%97%A5%E6%9C%AC&emoji=%F0%9F%98%80",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
