const url = "https://api.example.com/me";
const oauth = {
  oauth_consumer_key: "ck",
  oauth_token: "t",
  oauth_signature_method: "PLAINTEXT",
  oauth_timestamp: Math.floor(Date.now() / 1000),
  oauth_nonce: crypto.randomUUID(),
  oauth_version: "1.0",
};
oauth.oauth_signature = sign("c&s", "t=s");

const response = await fetch(url, {
  headers: {
    Authorization: authorization(oauth),
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());

// The signature of a request as RFC 5849 (OAuth 1.0) has it.
function sign(consumerSecret, tokenSecret) {
  return `${encode(consumerSecret)}&${encode(tokenSecret)}`;
}

function authorization(oauth) {
  const fields = Object.entries(oauth).map(
    ([name, value]) => `${name}="${encode(value)}"`,
  );
  return `OAuth ${fields.join(", ")}`;
}

function encode(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
