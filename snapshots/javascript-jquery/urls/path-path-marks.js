$.ajax({
  url: "https://api.example.com/a!$&'()*+,;=@~/b[1]%7B2%7D|^/%60%22%3Cc%3E",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
