const form = new FormData();
form.append("id", "{{$guid}}");
form.append("note", "at {{$isoTimestamp}}: {{$randomInt}}");

$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: false,
  processData: false,
  data: form,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
