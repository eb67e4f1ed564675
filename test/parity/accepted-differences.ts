import type { Difference } from "./compare.ts";
import { isJson } from "./document.ts";
import type { Shape } from "./made/subject.ts";

/** A difference that is meant to be, or the official client's own fault, and why. */
export interface AcceptedDifference {
  readonly name: string;
  readonly reason: string;
  /** What the official client adds to every request of its own accord: no request is called different for it. */
  readonly everywhere?: true;
  /** Whether it is met in the client in the official one's shape alone. */
  readonly shape?: "official";
  /** The methods it is met in; without them, whichever it is met in. */
  readonly methods?: readonly string[];
  readonly covers: (difference: Difference) => boolean;
}

/** All of them. Anything else fails, and so does one that is met no more. */
export const acceptedDifferences: readonly AcceptedDifference[] = [
  {
    name: "user-agent",
    everywhere: true,
    reason:
      "The official client names itself. We leave the header to the runtime: browsers do not let it be set without a preflight.",
    covers: ({ at, ours }) => at.join(".") === "headers.user-agent" && ours === undefined,
  },
  {
    name: "cookie",
    everywhere: true,
    reason: "The official client sets an empty cookie header on every request, for an authentication it does not use.",
    covers: ({ at, ours, official }) => at.join(".") === "headers.cookie" && ours === undefined && official === "",
  },
  {
    name: "the context of what was not valid",
    reason:
      "An answer with status 422 can say what a value was held against, in `ctx`. The official client's error has it as an object without properties.",
    covers: ({ at, official }) =>
      at.length === 5 && at[0] === "body" && at[1] === "detail" && at[3] === "ctx" && official === undefined,
  },
  {
    name: "a content type without content",
    reason:
      "Where a body may be left out and is, the official client still says that it is JSON. There is nothing to be JSON.",
    methods: [
      "workflows.schedules.pauseSchedule",
      "workflows.schedules.resumeSchedule",
      "workflows.schedules.triggerSchedule",
    ],
    covers: ({ at, ours, official }) =>
      at.join(".") === "headers.content-type" && ours === undefined && official === "application/json",
  },
  {
    name: "an empty list loses its place",
    reason:
      "The official client takes the member of a union that has most values in it. An empty list has none, so that it takes a member without `patterns` and drops them.",
    methods: [
      "beta.observability.evaluations.createPipelineConfig",
      "beta.observability.evaluations.getPipelineConfig",
      "beta.observability.evaluations.listPipelineConfigs",
      "beta.observability.evaluations.updatePipelineConfig",
    ],
    covers: ({ at, ours, official }) =>
      (at.slice(-2).join(".") === "definition.patterns" && JSON.stringify(ours) === "[]" && official === undefined) ||
      // The default of the member that it takes.
      (at.join(".") === "definition.model" && ours === undefined && official === "mistral-moderation-latest"),
  },
  {
    name: "two media types with their weights",
    reason:
      "The official client names both media types of the answer and says with weights which one it wants. We name the one.",
    methods: ["audio.speech.complete"],
    covers: ({ at, ours, official }) =>
      at.join(".") === "headers.accept" &&
      ours === "application/json" &&
      official === "application/json;q=1, text/event-stream;q=0",
  },
  {
    name: "one method for two answers",
    reason:
      "The official client has one method, and an option that says whether its answer is a stream. In its shape here there is a second method, `completeStream`, whose answer has a type.",
    shape: "official",
    methods: ["audio.speech.complete"],
    covers: ({ at, ours, official }) =>
      (at.join(".") === "headers.accept" && official === "text/event-stream") ||
      (at.join(".") === "body.stream" && ours === false && official === true) ||
      (at.length === 0 && Array.isArray(official)),
  },
  {
    name: "a list of both kinds",
    reason:
      "Tools are told with what they take or without. Where a list has both, the official client reads all of it as maps, with the names of the wire.",
    shape: "official",
    methods: ["beta.connectors.listTools"],
    covers: ({ at }) => at.length === 2 && (at[1] === "meta" || at[1] === "_meta"),
  },
  {
    name: "a header that cannot be given",
    reason:
      "A stream of logs can be resumed by the `Last-Event-ID` header. The official client has no argument for it.",
    methods: ["workflows.executions.streamWorkflowExecutionLogs", "workflows.deployments.streamDeploymentLogs"],
    covers: ({ at, official }) => at.join(".") === "headers.last-event-id" && official === undefined,
  },
  {
    name: "payloads that are decoded unasked",
    reason:
      "The document's default is `false`; the official client sends `true` when nothing is said, so that it gets what it did not ask for.",
    methods: ["workflows.executions.getWorkflowExecutionHistory", "workflows.runs.getRunHistory"],
    covers: ({ at, ours, official }) =>
      at.join(".") === "query.decode_payloads" && ours === undefined && JSON.stringify(official) === '["true"]',
  },
  {
    name: "a constant that has to be said",
    reason:
      "There is one kind of deployment, and the document has it as the default. The official client refuses a call that does not name it.",
    methods: ["beta.rag.searchIndexes.registerDeployment"],
    covers: ({ at, official }) => ["", "requests"].includes(at.join(".")) && failedFor(official, "deployment", "type"),
  },
  {
    name: "an answer that is refused for what it leaves out",
    reason:
      "The document lets a server leave out of a deployment's `spec` what the official client wants, and it fails where it is not there.",
    methods: [
      "workflows.deployments.listDeployments",
      "workflows.deployments.getDeployment",
      "workflows.deployments.createDeployment",
      "workflows.deployments.updateDeployment",
      "workflows.deployments.deleteDeployment",
      "workflows.deployments.stopDeployment",
      "workflows.deployments.startDeployment",
      "workflows.deployments.restartDeployment",
    ],
    covers: ({ at, official }) => at.length === 0 && failedFor(official, "spec", "backend_spec"),
  },
  {
    name: "a protocol that has to be said",
    reason:
      "A connector is to an MCP server unless it says otherwise. The official client refuses a call that does not name its protocol, and does not know a connector that does not.",
    methods: ["beta.connectors.create", "beta.connectors.update", "beta.connectors.get"],
    covers: ({ ours, official }) =>
      failedFor(official, "protocol") || (official === "not known" && isJson(ours) && !("protocol" in ours)),
  },
  {
    name: "a protocol that is not known",
    reason: "The document has connectors of a third protocol, `turbine`, which the official client does not know.",
    methods: ["beta.connectors.create", "beta.connectors.update", "beta.connectors.get", "beta.connectors.list"],
    covers: ({ ours, official }) => official === "not known" && isJson(ours) && ours["protocol"] === "turbine",
  },
  {
    name: "credentials that are not known",
    reason:
      "The document takes a token and an installation of GitHub as credentials, for which the official client has no place.",
    methods: ["beta.connectors.createCredentials", "beta.connectors.updateCredentials"],
    covers: ({ at, official }) =>
      failedFor(official, "credentialsCreateOrUpdate", "credentials", "oauth", "grantType") ||
      (at.at(-1) === "github_installation_id" && official === undefined),
  },
  {
    name: "an event that is thrown",
    reason:
      "The official client throws an event named `error`. We give it as an item of the stream, as the document has it.",
    methods: ["workflows.executions.streamWorkflowExecutionLogs", "workflows.deployments.streamDeploymentLogs"],
    covers: ({ at, official }) =>
      at.length === 0 && official === "StreamDisconnectedError: Workflow stream disconnected by server",
  },
];

/** Whether the official client itself failed, and for a value at the end of a path. */
function failedFor(official: unknown, ...path: readonly string[]): boolean {
  const text = isJson(official) ? official["failed"] : official;
  const last = path.map((step) => `"${step}"`).join(",\\s*");
  return typeof text === "string" && new RegExp(`ValidationError: [^]*"path": \\[[^\\]]*${last}\\s*\\]`).test(text);
}

/** Whether one of them is meant for a difference in a method, and which. */
export function acceptedFor(
  difference: Difference,
  method: string,
  shape: Shape = "own",
): AcceptedDifference | undefined {
  return acceptedDifferences.find(
    (accepted) =>
      (accepted.shape ?? shape) === shape &&
      (accepted.methods?.includes(method) ?? true) &&
      accepted.covers(difference),
  );
}
