$.ajax({
  url: "https://api.example.com/things?q=%22salt%22&r=it%27s&s=%3Cb%3E",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
