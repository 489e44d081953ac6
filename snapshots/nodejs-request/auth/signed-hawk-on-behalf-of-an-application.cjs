const request = require("request");

const options = {
  url: "https://api.example.com/me",
  hawk: {
    credentials: {
      id: "id-1",
      key: "key-1",
      algorithm: "sha256",
    },
    nonce: "nonce1",
    timestamp: "1700000000",
    app: "app-1",
    dlg: "app-2",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
