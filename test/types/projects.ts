/** The compiler options of one kind of user, as their own template would have them. */
export interface Project {
  readonly name: string;
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly resolutions: readonly ("bundler" | "node16" | "nodenext")[];
  /** The generator runs where there are files: its types need Node's. */
  readonly generator: boolean;
  /** Its `lib` or types know of `await using`. */
  readonly disposal: boolean;
}

/** Where users are. A Bun or Workers project has no DOM lib: what it knows of the web comes from its own types. */
export const projects: readonly Project[] = [
  {
    name: "Node",
    lib: ["ES2023"],
    types: ["node"],
    resolutions: ["bundler", "node16", "nodenext"],
    generator: true,
    disposal: true,
  },
  {
    name: "Bun",
    lib: ["ESNext"],
    types: ["bun-types"],
    resolutions: ["bundler", "nodenext"],
    generator: true,
    disposal: true,
  },
  {
    name: "Workers",
    lib: ["ES2022"],
    types: ["@cloudflare/workers-types"],
    resolutions: ["bundler", "nodenext"],
    generator: false,
    disposal: false,
  },
  {
    name: "browser",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    resolutions: ["bundler", "nodenext"],
    generator: false,
    disposal: false,
  },
];

/** The oldest TypeScript that is supported, and the one this project itself is checked with. */
export const compilers: readonly { readonly version: string; readonly file: string }[] = [
  { version: "5.9", file: "test/node_modules/typescript-5.9/bin/tsc" },
  { version: "7", file: "node_modules/typescript/bin/tsc" },
];
