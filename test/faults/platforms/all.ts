import { chromium } from "./chromium.ts";
import { edge } from "./edge.ts";
import type { Platform } from "./platform.ts";
import { programs } from "./programs.ts";
import { workerd } from "./workerd.ts";

/** Every platform that clients are promised to run on. */
export const platforms: readonly Platform[] = [...programs, workerd, edge, chromium];
