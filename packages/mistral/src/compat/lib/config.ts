export { type SDKOptions, ServerEu, ServerGlobal, ServerList, ServerUs } from "../servers.ts";
