$.ajax({
  url: "https://api.example.com/users?Version=2010-05-08&Action=ListUsers&path=/shop:(all)",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
