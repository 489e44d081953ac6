$.ajax({
  url: "http://[2001:db8::7]:8080/things",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
