const request = require("request");

const options = {
  url: "https://api.example.com/things?list[]=1&list[]=2&map[key]=3&set={a|b}&caret=^\\`",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
