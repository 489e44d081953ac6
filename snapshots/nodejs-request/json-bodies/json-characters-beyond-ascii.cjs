const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    żółw: "日本",
    emoji: "😀 👩\u200d👩\u200d👧",
    combined: "é",
    Füße: "ß",
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
