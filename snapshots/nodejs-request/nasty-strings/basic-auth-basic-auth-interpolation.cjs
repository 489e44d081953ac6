const request = require("request");

const options = {
  url: "https://api.example.com/me",
  auth: {
    user: "ines",
    pass: "$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \\(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
