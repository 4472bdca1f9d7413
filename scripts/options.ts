import { type ParseArgsConfig, parseArgs } from "node:util";

/** The options of a command. One that is not known ends it, with what is wrong and its usage. */
export function optionsOrEnd<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    // Node throws a TypeError for arguments that are wrong, and for a wrong configuration.
    if (!(error instanceof TypeError && "code" in error && /^ERR_PARSE_ARGS/.test(String(error.code))))
      throw error;
    console.error(`${error.message}\n${usage}`);
    process.exit(1);
  }
}
