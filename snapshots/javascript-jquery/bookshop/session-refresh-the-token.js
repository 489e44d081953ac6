$.ajax({
  url: "https://login.example.com/oauth/token",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  processData: false,
  data: "grant_type=refresh_token&refresh_token={{refreshToken}}&client_id={{clientId}}&scope=books%3Aread%20books%3Awrite",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
