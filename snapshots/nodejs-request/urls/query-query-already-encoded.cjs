const request = require("request");

const options = {
  url: "https://api.example.com/things?space=a%20b&slash=a%2Fb&and=a%26b&equals=a%3Db&percent=100%25&lower=%c3%a9",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
