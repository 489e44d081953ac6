const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  form: {
    and: "a&b=c",
    percent: "100%",
    question: "a?b#c",
    semicolon: "a;b,c",
    slash: "/a/b:c@d",
  },
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
