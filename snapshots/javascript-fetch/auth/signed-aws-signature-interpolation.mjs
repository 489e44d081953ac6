import { AwsClient } from "aws4fetch";

const aws = new AwsClient({
  accessKeyId: "{{access_key}}",
  secretAccessKey: "{{secret_key}}",
  sessionToken: "{{session_token}}",
  region: "{{region}}",
  service: "{{service}}",
  retries: 0,
});
const response = await aws.fetch("https://api.example.com/me");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
