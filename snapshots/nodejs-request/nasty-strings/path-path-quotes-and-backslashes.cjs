const request = require("request");

const options = {
  url: "https://api.example.com/things/'/%22/it's%20%22so%22/''/%22%22///a//a///a/%22b/a/'b/a/nb//u0041/x41/101/C:/new/table",
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
