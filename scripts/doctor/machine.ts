import { existsSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { dirname } from "node:path";
import type { Finding } from "./finding.ts";

const MB = 1_000_000;
/** The memory that the system uses while it reads. */
const MEMORY_MB_MIN = 500;
const DISK_MB_DOUBTFUL = 1_000;
const DISK_MB_MIN = 50;
/** The year of this version. With an earlier clock every article would be from the future. */
const YEAR_MIN = 2026;

/** Checks memory, disk and clock. */
export function examineMachine(state: string): Finding[] {
  const memoryMb = Math.round(freemem() / MB);
  const diskMb = freeMbOf(state);
  return [
    {
      state: memoryMb < MEMORY_MB_MIN ? "doubtful" : "good",
      about: "memory",
      says: `${memoryMb} MB free; the system takes up to ${MEMORY_MB_MIN} MB`,
    },
    { state: stateOfDisk(diskMb), about: "disk", says: `${diskMb} MB free where the state is kept` },
    clock(new Date()),
  ];
}

function freeMbOf(path: string): number {
  if (!existsSync(path)) return freeMbOf(dirname(path));
  const { bavail, bsize } = statfsSync(path);
  return Math.round((bavail * bsize) / MB);
}

function stateOfDisk(freeMb: number): Finding["state"] {
  if (freeMb < DISK_MB_MIN) return "bad";
  return freeMb < DISK_MB_DOUBTFUL ? "doubtful" : "good";
}

function clock(now: Date): Finding {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    state: now.getUTCFullYear() < YEAR_MIN ? "bad" : "good",
    about: "clock",
    says: `${now.toLocaleString("sv-SE")} in ${zone}; receivers refuse messages that are five minutes off`,
  };
}
