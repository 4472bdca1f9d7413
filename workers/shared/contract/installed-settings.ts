/** The settings of an installation that are no secrets, each with the environment variable that sets it. */
export const SETTING_VARIABLES = {
  plan: "BAODONG_PLAN",
  keep: "BAODONG_KEEP",
  contact: "BAODONG_CONTACT",
  ownHosts: "BAODONG_OWN_HOSTS",
  morePorts: "BAODONG_MORE_PORTS",
  allowPrivate: "BAODONG_ALLOW_PRIVATE",
} as const;

type SettingName = keyof typeof SETTING_VARIABLES;
type SettingVariable = (typeof SETTING_VARIABLES)[SettingName];

/** The settings that are set; one that is left out has its default. */
export type InstalledSettings = Partial<Record<SettingName, string | undefined>>;

const NAMES = Object.keys(SETTING_VARIABLES) as SettingName[];

/** Reads them from a worker's environment. An empty variable is none. */
export function installedSettings(environment: Partial<Record<SettingVariable, string>>): InstalledSettings {
  const set = NAMES.map((name) => [name, environment[SETTING_VARIABLES[name]] ?? ""] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== ""));
}

/** A setting that a file has otherwise than the installation; null: it is not set. */
export type SettingDifference = {
  name: SettingName;
  variable: string;
  here: string | null;
  file: string | null;
};

/** What a file's settings have otherwise. */
export function differingSettings(here: InstalledSettings, file: InstalledSettings): SettingDifference[] {
  return NAMES.filter((name) => (here[name] ?? "") !== (file[name] ?? "")).map((name) => ({
    name,
    variable: SETTING_VARIABLES[name],
    here: here[name] ?? null,
    file: file[name] ?? null,
  }));
}
