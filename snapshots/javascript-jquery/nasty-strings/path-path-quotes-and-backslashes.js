$.ajax({
  url: "https://api.example.com/things/'/%22/it's%20%22so%22/''/%22%22///a//a///a/%22b/a/'b/a/nb//u0041/x41/101/C:/new/table",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
