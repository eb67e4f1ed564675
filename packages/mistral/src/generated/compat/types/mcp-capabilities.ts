/** What a server can do. */
export interface MCPServerCapabilities {
  tools?: MCPListCapability | null;
  prompts?: MCPListCapability | null;
  resources?: MCPResourcesCapability | null;
  /** Complete what is typed. */
  completions?: MCPCapability | null;
  /** Send log messages. */
  logging?: MCPCapability | null;
  /** Run things as tasks. */
  tasks?: MCPServerTasksCapability | null;
  experimental?: { [key: string]: { [key: string]: unknown } } | null;
}

/** What a client can do. */
export interface MCPClientCapabilities {
  /** Have a model write something. */
  sampling?: MCPSamplingCapability | null;
  /** Ask the user for something. */
  elicitation?: MCPElicitationCapability | null;
  roots?: MCPListCapability | null;
  /** Run things as tasks. */
  tasks?: MCPClientTasksCapability | null;
  experimental?: { [key: string]: { [key: string]: unknown } } | null;
}

/** Something that can be done, where it is there. What is in it is not fixed. */
export type MCPCapability = { [key: string]: unknown };

/** A list of things to use. */
export interface MCPListCapability {
  /** Whether one is told when the list changes. */
  listChanged?: boolean | null;
}

/** A list of things to read. */
export interface MCPResourcesCapability {
  /** Whether one can be told when one of them changes. */
  subscribe?: boolean | null;
  /** Whether one is told when the list changes. */
  listChanged?: boolean | null;
}

/** What can be done with tasks of a server. */
export interface MCPServerTasksCapability {
  list?: MCPCapability | null;
  cancel?: MCPCapability | null;
  requests?: MCPServerTaskRequestsCapability | null;
}

/** What a server can run as a task. */
export interface MCPServerTaskRequestsCapability {
  tools?: MCPToolTasksCapability | null;
}

/** What of tools can run as a task. */
export interface MCPToolTasksCapability {
  call?: MCPCapability | null;
}

/** What can be done with tasks of a client. */
export interface MCPClientTasksCapability {
  list?: MCPCapability | null;
  cancel?: MCPCapability | null;
  requests?: MCPClientTaskRequestsCapability | null;
}

/** What a client can run as a task. */
export interface MCPClientTaskRequestsCapability {
  sampling?: MCPSamplingTasksCapability | null;
  elicitation?: MCPElicitationTasksCapability | null;
}

/** What of sampling can run as a task. */
export interface MCPSamplingTasksCapability {
  createMessage?: MCPCapability | null;
}

/** What of elicitation can run as a task. */
export interface MCPElicitationTasksCapability {
  create?: MCPCapability | null;
}

/** How a client has a model write something. */
export interface MCPSamplingCapability {
  /** With tools. */
  tools?: MCPCapability | null;
  /** With the context of servers. Clients are to give tools instead. */
  context?: MCPCapability | null;
}

/** How a client asks the user for something; at least one of the two. */
export interface MCPElicitationCapability {
  /** By a form. */
  form?: MCPCapability | null;
  /** By sending the user to an address. */
  url?: MCPCapability | null;
}
