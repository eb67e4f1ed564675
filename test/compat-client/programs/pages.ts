import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

for (let index = 0; index < 5; index++)
  await mistral.beta.agents.create({ model: "mistral-small-latest", name: `Agent ${index}` });

const names: string[] = [];
const first = await mistral.beta.agents.listPages({ pageSize: 2 });
for await (const page of first) names.push(page.result.data?.map(({ name }) => name).join(",") ?? "");
console.log(names);

const next = await first.next();
console.log(first.result.data?.length, next?.result.data?.length);

console.log((await mistral.beta.agents.list({ pageSize: 3 })).map(({ name }) => name));

const accounts = await mistral.beta.serviceAccounts.list({ offset: 0, limit: 10 });
for await (const { result } of accounts) console.log(result.items.length);
