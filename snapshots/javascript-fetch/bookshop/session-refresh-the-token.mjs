const response = await fetch("https://login.example.com/oauth/token", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: "grant_type=refresh_token&refresh_token={{refreshToken}}&client_id={{clientId}}&scope=books%3Aread%20books%3Awrite",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
