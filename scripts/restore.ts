import "./node-version.ts";
import { resolve } from "node:path";
import { commandEnd, fileArgument, settingsOrEnd } from "./backup/command.ts";
import { restore } from "./backup/copy.ts";
import { build } from "./start/builder.ts";
import { databaseFile } from "./start/database-file.ts";
import { migrate } from "./start/migrate.ts";
import { makePrivately } from "./start/privacy.ts";
import { lockState } from "./start/state.ts";
import { keepTemporaryFilesIn } from "./start/temporary.ts";

// `npm run restore -- FILE`: replaces the database with the copy that `npm run backup` wrote. The system must
// not run.
const settings = settingsOrEnd();
const file = resolve(fileArgument("npm run restore -- FILE"));
makePrivately();
const lock = lockState(settings.state);
if (!lock.ok) commandEnd(String(lock.detail));
keepTemporaryFilesIn(settings.state);

// The name of the database's file comes from the runtime, so on a new machine it has to create the file
// first. This also empties the write-ahead log beside it.
const made = await migrate(settings, (await build(settings.root)).migrations);
const database = databaseFile(settings.state);
if (!made.ok || database === null)
  commandEnd(made.ok ? "The runtime made no database." : String(made.detail));
const restored = await restore(database, file);
if (!restored.ok) commandEnd(String(restored.detail));
lock.value.release();
console.log(
  `${restored.value.articles} articles are restored in ${settings.state}. The next npm start migrates them if the copy is of an older version.`,
);
