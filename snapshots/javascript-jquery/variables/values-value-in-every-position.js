$.ajax({
  url: "https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9",
  method: "POST",
  headers: {
    "X-Genre": "travel & food/é",
  },
  contentType: "application/x-www-form-urlencoded",
  processData: false,
  data: "genre=travel%20%26%20food%2F%C3%A9&travel%20%26%20food%2F%C3%A9=name",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
