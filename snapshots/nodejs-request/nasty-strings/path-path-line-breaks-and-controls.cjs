const request = require("request");

const options = {
  url: "https://api.example.com/things/a%0Ab/a%0D%0Ab/a%0Db/a%0A/a%09b/a%0Bb/a%0Cb/a%07b/a%08b/%1B[31mred/a%7Fb/%011",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
