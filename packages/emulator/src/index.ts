export { createEmulator } from "./emulator.ts";
export type { Emulator, EmulatorOptions } from "./emulator.ts";
export type { World } from "./state/world.ts";
