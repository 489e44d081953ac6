$.ajax({
  url: "https://api.example.com/things",
  headers: {
    Authorization: `Basic ${btoa("ines:open-sesame")}`,
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
