$.ajax({
  url: "https://api.example.com/things/7?q=salt%20road&flag&q=%C3%A9",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
