/**
 * The way in from a fresh clone: `npm run quickstart` and `npm test` come here first.
 *
 * Runs on whatever Node a machine has (20.19 or later) with nothing installed but npm. It installs the workspace with
 * the pinned pnpm on the pinned Node, once for each state of the lockfile, and then hands over to the task with that
 * Node first on the PATH. Arguments after the task's name go to the task.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { constants } from "node:os";
import path from "node:path";
import process from "node:process";
import { fingerprint, pinned, root, withWorkspaceBinaries } from "./toolchain.mjs";

const tasks = { quickstart: "scripts/quickstart.ts", test: "scripts/test.ts" };
const stamp = path.join(root, "node_modules", ".tramontane-installed");
const started = performance.now();

class Failure extends Error {}

try {
  const [task = "", ...args] = process.argv.slice(2);
  const program = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (!program) throw new Failure(`There is no task "${task}". Tasks: ${Object.keys(tasks).join(", ")}.`);
  requireNode();
  await install();
  process.exitCode = await run(program, args);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(
    `Node ${process.versions.node} is too old: this needs 20.19 or later, only to install the Node it runs on.\n` +
      "Get a current one from https://nodejs.org and run the command again.",
  );
}

/** Installs the workspace, unless the last install was of this very lockfile and these package.json files. */
async function install() {
  const state = fingerprint();
  const last = existsSync(stamp) ? await readFile(stamp, "utf8") : "";
  if (last === state && existsSync(path.join(root, "node_modules", ".bin"))) return say("Packages are installed.");

  const { pnpm, node, command, args } = pinned("install", "--frozen-lockfile", "--reporter=append-only");
  say(`Installing packages with pnpm ${pnpm} on Node ${node}; the first time takes a minute or so.`);
  const { code, output } = await capture(command, args);
  if (code !== 0) throw new Failure(`${output.trimEnd()}\n\n${diagnose(output)}`);
  await writeFile(stamp, state);
  say("Packages are installed.");
}

/** What to do about a failed install, from what it printed. */
function diagnose(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ERR_SOCKET|META_FETCH_FAIL|fetch failed/.test(output))
    return "The package registry could not be reached. Check the network, or `npm config get registry`, and run this again.";
  if (output.includes("OUTDATED_LOCKFILE"))
    return "A package.json and pnpm-lock.yaml do not agree. Whoever changed the package.json commits the lockfile that `pnpm install` writes.";
  if (/ENOSPC/.test(output)) return "The disk is full: the packages need about 1.5 GB.";
  return "The install failed; pnpm's own words are above. To begin anew, remove node_modules and run this again.";
}

/** Runs a command to its end. Its last line shows on a terminal while it works, all of its output if it fails. */
function capture(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      // Without this pnpm asks before it replaces a node_modules that another version made.
      env: { ...process.env, CI: "true" },
    });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
      const line = output.trimEnd().split("\n").at(-1)?.trim() ?? "";
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K  ${line.slice(0, (process.stdout.columns ?? 80) - 4)}`);
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => {
      if (error.code !== "ENOENT") return reject(error);
      reject(
        new Failure(
          `"${command}" was not found. It comes with npm: install Node from https://nodejs.org, or your system's npm package.`,
        ),
      );
    });
    child.on("close", (code) => {
      if (process.stdout.isTTY) process.stdout.write("\r\x1b[2K");
      resolve({ code, output });
    });
  });
}

/** Hands the terminal to the task and gives its exit code. A signal goes to both, so it is left to the task. */
function run(program, args) {
  const env = withWorkspaceBinaries(process.env);
  const node = path.join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node))
    throw new Failure(`Node is missing from node_modules (${node}). Remove node_modules and run this again.`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  return new Promise((resolve, reject) => {
    const child = spawn(node, [path.join(root, program), ...args], { cwd: root, stdio: "inherit", env });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

function say(line) {
  console.log(`${`${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7)}  ${line}`);
}
