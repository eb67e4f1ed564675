/** A method whose request the official client types otherwise, with the reason why ours stays as it is. */
export const REQUESTS: Readonly<Record<string, string>> = {
  ...because(
    "Their type of what is sent has the stand-in for what a newer server may answer.",
    "agents.complete",
    "agents.stream",
    "beta.agents.create",
    "beta.agents.update",
    "beta.conversations.start",
    "beta.conversations.startStream",
    "chat.complete",
    "chat.stream",
    "classifiers.classifyChat",
    "classifiers.moderateChat",
  ),
  ...because(
    "An attribute that is a point in time is text here, as it is in what is answered.",
    "beta.libraries.documents.librariesDocumentsUpdateV1",
    "beta.libraries.documents.update",
  ),
  ...because(
    "A schema of any library that follows Standard Schema is taken here; programs show that zod's are.",
    "chat.parse",
    "chat.parseStream",
  ),
};

function because(reason: string, ...methods: string[]): Record<string, string> {
  return Object.fromEntries(methods.map((method) => [method, reason]));
}
