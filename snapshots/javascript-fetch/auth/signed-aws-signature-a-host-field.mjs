import { AwsClient } from "aws4fetch";

const aws = new AwsClient({
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "secret",
  region: "eu-west-1",
  service: "execute-api",
  retries: 0,
});
const response = await aws.fetch("https://api.example.com/me", {
  headers: {
    Host: "files.example.org",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
