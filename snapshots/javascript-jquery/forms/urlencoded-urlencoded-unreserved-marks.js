$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: "marks=%21%27%28%29%2A~-._&k%21%27%28%29%2A~=v",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
