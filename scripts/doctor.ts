import "./node-version.ts";
import { join } from "node:path";
import { examineDatabase } from "./doctor/database.ts";
import { type Finding, lineOf } from "./doctor/finding.ts";
import { examineMachine } from "./doctor/machine.ts";
import { examineAddress, examineState } from "./doctor/state.ts";
import { readSettings } from "./start/settings.ts";

// `npm run doctor`: looks for what keeps the system from working here. It changes nothing, and exits with 1
// where it found a fault.
const findings = await examine();
for (const finding of findings) console.log(lineOf(finding));
if (findings.some(({ state }) => state === "bad")) process.exitCode = 1;

async function examine(): Promise<Finding[]> {
  const settings = readSettings(process.env, join(import.meta.dirname, ".."));
  if (!settings.ok) return [{ state: "bad", about: "settings", says: String(settings.detail) }];
  const { value } = settings;
  return [
    {
      state: "good",
      about: "settings",
      says: `state in ${value.state}, HOST ${value.host}, PORT ${value.port}`,
    },
    ...examineMachine(value.state),
    ...examineState(value),
    await examineAddress(value),
    ...examineDatabase(value.state, Date.now()),
  ];
}
