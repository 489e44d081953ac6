const request = require("request");

const options = {
  url: "https://api.example.com/a!$&'()*+,;=@~/b[1]%7B2%7D|^/%60%22%3Cc%3E",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
