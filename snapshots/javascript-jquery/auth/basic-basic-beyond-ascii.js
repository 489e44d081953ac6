$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: "Basic xbzDs8WCdzpww6Tml6Xwn5iA",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
