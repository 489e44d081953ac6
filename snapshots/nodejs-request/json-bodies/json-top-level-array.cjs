const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify([
    {
      id: 1,
    },
    {
      id: 2,
    },
    [3, "three"],
    null,
  ]),
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
