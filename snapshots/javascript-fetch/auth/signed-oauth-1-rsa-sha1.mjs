import { createSign } from "node:crypto";

const url = "https://api.example.com/me";
const oauth = {
  oauth_consumer_key: "ck",
  oauth_signature_method: "RSA-SHA1",
  oauth_timestamp: Math.floor(Date.now() / 1000),
  oauth_nonce: crypto.randomUUID(),
  oauth_version: "1.0",
};
const privateKey = `-----BEGIN PRIVATE KEY-----
MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAM+4oZSWXiEIsE91
wzxexRkUOrOcq7C/GZuboNJBaEAMW7K4X8fuPGbEnOYz1y7XCStxiU0ZDL21K5DP
iUE9mb4AICXWqxBr2tlXvtUuf/IOT5Ga5nxlS+cnYB7C1jX4eidoY2RTs14UVnn6
RIX+v8YFIa+m2mKBag8hgy094tpPAgMBAAECgYBBvGhGIaAATEOfoeD7RfKSETjS
ho4/DPsJp6KpZ1Gak06hrH+DQf2TeD0/DMDYbezU9sVAxOCnWKJE3ajOILR6PjWA
QtbwqwoNDjioji2UbYFc+OMPPjJcRilIIn8HrgXA2WR3LsRjQIUi26I5cwtv8Y9Y
fAgWanFjBX1yEfQ7IQJBAPeKodj2T/Ufmz3a63bELwoBec+fqW748AYzct++2ITA
7Fft7TjnzFZtiBMw7GiufXKImCh+t/vESQQw7acnmuMCQQDW0avIGL0U/QGqPIDp
rDn310U9LiLIfGiIivIl2qiVxfuhWlouc3ZtYKIbJuQ5CZgAdk7Mm4ZZgqbGw6n+
1MKlAkEA9miMhWFi5Flq+h6ypw3Q2T/w1mlTisDIhROvtOPPug4k9b5ElpG/CQWN
H7Vijy2qeFlaRW0mjbqtCDwARZUaCwJBAMi5cA7vdrZG1qhwEnDFugCoSI0rL9sv
zClR04OldgNE1KPnHf7raow3UCGYzIWzPjGoWmb7J6U53IY7S/vOZ/UCQAYP+r75
rMbY9wzb/vpCi22NfAxSjT9Dk7hNcUxsiYIpiHto37L5oYxKE4nJjh8hzmNFz1EQ
oGaea3Qz11KeQUc=
-----END PRIVATE KEY-----
`;
oauth.oauth_signature = sign("GET", url, oauth, privateKey);

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
function sign(method, url, oauth, privateKey) {
  const { origin, pathname, searchParams } = new URL(url);
  // A blank sorts names before values; it becomes "=" then.
  const parameters = [...Object.entries(oauth), ...searchParams]
    .map((pair) => pair.map(encode).join(" "))
    .sort()
    .join("&")
    .replaceAll(" ", "=");
  const text = [method, origin + pathname, parameters].map(encode).join("&");
  return createSign("SHA1").update(text).sign(privateKey, "base64");
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
