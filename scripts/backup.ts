import "./node-version.ts";
import { resolve } from "node:path";
import { commandEnd, fileArgument, settingsOrEnd } from "./backup/command.ts";
import { backUp } from "./backup/copy.ts";
import { markBackup } from "./backup/mark.ts";
import { databaseFile } from "./start/database-file.ts";
import { makePrivately } from "./start/privacy.ts";

// `npm run backup -- FILE`: copies the whole database into one file, whether the system runs or not.
const { state } = settingsOrEnd();
const file = resolve(fileArgument("npm run backup -- FILE"));
const database = databaseFile(state);
if (database === null) commandEnd(`There is no database in ${state}.`);
makePrivately();
const copied = await backUp(database, file);
if (!copied.ok) commandEnd(String(copied.detail));
markBackup(state, new Date());
console.log(
  `${file}: ${copied.value.articles} articles. The file also holds the secrets of the webhooks: protect it as you would a key.`,
);
