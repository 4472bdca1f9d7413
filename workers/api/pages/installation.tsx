import { Moment } from "./parts/moment.tsx";
import { Table } from "./parts/table.tsx";
import type { Installation } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

/** The version, the last backup, and the last warnings of the log. */
export function InstallationOf({ visit, installation }: { visit: Visit; installation: Installation }) {
  const { system } = visit.texts;
  const { version, lastBackupAt, warnings } = installation;
  return (
    <>
      <h2>{system.installation}</h2>
      <dl>
        <dt>{system.version}</dt>
        <dd>{version}</dd>
        {(warnings !== null || lastBackupAt !== null) && (
          <>
            <dt>{system.lastBackup}</dt>
            <dd>{lastBackupAt === null ? system.noBackup : <Moment visit={visit} at={lastBackupAt} />}</dd>
          </>
        )}
      </dl>
      <Warnings visit={visit} warnings={warnings} />
    </>
  );
}

function Warnings({ visit, warnings }: { visit: Visit; warnings: Installation["warnings"] }) {
  const { system } = visit.texts;
  return (
    <>
      <h2>{system.warnings}</h2>
      {warnings === null && <p class="hint">{visit.mayAdmin ? system.logElsewhere : system.logOfAdmins}</p>}
      {warnings?.length === 0 && <p class="hint">{system.noWarnings}</p>}
      {warnings !== null && warnings.length > 0 && (
        <Table label={system.warnings} columns={[system.warning, system.warnedAt]}>
          {warnings.map(({ at, level, worker, event, fields }) => (
            <tr>
              <th scope="row">
                <span class={level === "error" ? "bad" : ""}>
                  {worker}: {event}
                </span>
                <code>{fields}</code>
              </th>
              <td>
                <Moment visit={visit} at={at} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
