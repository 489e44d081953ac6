$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: `Basic ${btoa(":open-sesame")}`,
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
