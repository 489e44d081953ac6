$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "text/plain",
  data: "salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea ",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
