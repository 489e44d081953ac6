import { AwsClient } from "aws4fetch";

const aws = new AwsClient({
  accessKeyId: "AKEXAMPLE",
  secretAccessKey: "example-secret",
  region: "eu-north-1",
  service: "execute-api",
  retries: 0,
});
const response = await aws.fetch("https://api.example.com/me?lang=en", {
  aws: { signQuery: true },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
