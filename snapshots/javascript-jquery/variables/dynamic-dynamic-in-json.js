$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/json",
  data: '{"id": "{{$randomUUID}}", "at": {{$timestamp}}, "iso": "{{$isoTimestamp}}", "name": "{{$randomFullName}}", "on": {{$randomBoolean}}}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
