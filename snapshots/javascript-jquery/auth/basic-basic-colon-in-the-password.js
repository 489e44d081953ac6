$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: `Basic ${btoa("ines:a:b:c")}`,
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
