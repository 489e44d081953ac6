$.ajax({
  url: "https://api.example.com/things/{{$guid}}/{{$isoTimestamp}}?since={{$isoTimestamp}}",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: "at={{$isoTimestamp}}&n-{{$randomInt}}={{$timestamp}}",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
