import packageJson from "../../package.json" with { type: "json" };

/** What a new package is built with: the versions that this one is built and tested with itself. */
export const VERSIONS: Readonly<Record<string, string>> = {
  "@changesets/cli": "^3.0.3",
  "@tramontane/runtime": `^${packageJson.version}`,
  tramontane: `^${packageJson.version}`,
  tsdown: "^0.22.14",
  typescript: "^7.0.2",
};
