/** The workspace's folder. */
export declare const root: string;

/** The command that runs the pinned pnpm on the pinned Node with these arguments, through npx, and their versions. */
export declare function pinned(...args: string[]): { node: string; pnpm: string; command: string; args: string[] };

/** An environment with `node_modules/.bin`, and so the pinned Node, first on its PATH. */
export declare function withWorkspaceBinaries(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv;

/** A hash of all that an install depends on: the platform, the lockfile, and every package.json of the workspace. */
export declare function fingerprint(): string;
