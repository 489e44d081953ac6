const url = "https://api.example.com/me?lang={{lang}}";
const oauth = {
  oauth_consumer_key: "{{consumer_key}}",
  oauth_token: "{{token}}",
  oauth_signature_method: "HMAC-SHA1",
  oauth_timestamp: Math.floor(Date.now() / 1000),
  oauth_nonce: crypto.randomUUID(),
  oauth_version: "1.0",
  oauth_callback: "{{callback}}",
  oauth_verifier: "{{verifier}}",
};
oauth.oauth_signature = await sign(
  "GET",
  url,
  oauth,
  "{{consumer_secret}}",
  "{{token_secret}}",
);

const response = await fetch(url, {
  headers: {
    Authorization: authorization("{{realm}}", oauth),
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());

// The signature of a request as RFC 5849 (OAuth 1.0) has it.
async function sign(method, url, oauth, consumerSecret, tokenSecret) {
  const { origin, pathname, searchParams } = new URL(url);
  // A blank sorts names before values; it becomes "=" then.
  const parameters = [...Object.entries(oauth), ...searchParams]
    .map((pair) => pair.map(encode).join(" "))
    .sort()
    .join("&")
    .replaceAll(" ", "=");
  const text = [method, origin + pathname, parameters].map(encode).join("&");
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(`${encode(consumerSecret)}&${encode(tokenSecret)}`),
    { name: "HMAC", hash: "SHA-1" },
    false,
    ["sign"],
  );
  const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

function authorization(realm, oauth) {
  const fields = Object.entries(oauth).map(
    ([name, value]) => `${name}="${encode(value)}"`,
  );
  return `OAuth realm="${realm}", ${fields.join(", ")}`;
}

function encode(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
