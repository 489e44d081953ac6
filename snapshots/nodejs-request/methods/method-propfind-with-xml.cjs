const request = require("request");

const options = {
  method: "PROPFIND",
  url: "https://api.example.com/things/7",
  headers: {
    Depth: "1",
    "Content-Type": "application/xml",
  },
  body: `<?xml version="1.0"?>
<propfind xmlns="DAV:"><allprop/></propfind>
`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
