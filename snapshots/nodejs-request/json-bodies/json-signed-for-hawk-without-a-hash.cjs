const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/me",
  headers: {
    "Content-Type": "application/json",
  },
  hawk: {
    credentials: {
      id: "id-1",
      key: "key-1",
      algorithm: "sha256",
    },
  },
  body: JSON.stringify({
    title: "Salt",
  }),
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
