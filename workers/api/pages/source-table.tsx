import type { SourceWeeks } from "../../shared/store/source-weeks.ts";
import { Bars } from "./parts/bars.tsx";
import { Moment, spanText } from "./parts/moment.tsx";
import { Reason, State } from "./parts/state.tsx";
import { Table } from "./parts/table.tsx";
import type { ListedSource } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

const ORDER: readonly ListedSource["state"][] = ["gone", "blocked", "failing", "active", "paused"];

/** Those that need their owner come first. */
export function worstFirst(one: ListedSource, other: ListedSource): number {
  return ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || one.name.localeCompare(other.name, "vi");
}

type Rows = {
  visit: Visit;
  sources: readonly ListedSource[];
  weeks: ReadonlyMap<string, SourceWeeks>;
};

/** Each source with its state and alarms, its polls, and what it brought in two weeks. */
export function SourceTable({ visit, sources, weeks }: Rows) {
  const { texts } = visit;
  return (
    <Table
      label={texts.nav.sources}
      columns={[
        texts.sources.name,
        texts.sources.state,
        texts.health.days,
        texts.sources.lastPoll,
        texts.sources.nextPoll,
        texts.sources.interval,
      ]}
    >
      {sources.map((source) => (
        <tr>
          <th scope="row">
            <a href={`/sources/${source.id}`} data-item={source.id}>
              {source.name}
            </a>
            <code>{source.url}</code>
          </th>
          <td>
            <State texts={texts} state={source.state} />{" "}
            {source.lastError !== null && <Reason texts={texts} reason={source.lastError} />}
            <Alarms texts={texts} source={source} weeks={weeks.get(source.id)} />
          </td>
          <td>
            <Weeks texts={texts} weeks={weeks.get(source.id)} />
          </td>
          <td>
            <Moment visit={visit} at={source.lastPolledAt} />
          </td>
          <td>{source.state === "paused" ? "–" : <Moment visit={visit} at={source.nextPollAt} />}</td>
          <td>
            {source.adaptive && "~ "}
            {spanText(visit, source.intervalSeconds)}
          </td>
        </tr>
      ))}
    </Table>
  );
}

type Found = { texts: Visit["texts"]; weeks: SourceWeeks | undefined };

/** What is wrong with it besides its state. */
function Alarms({ texts, source, weeks }: Found & { source: ListedSource }) {
  return (
    <>
      {weeks?.isSilent && <State texts={texts} state="silent" />}{" "}
      {weeks?.isDrifting && <State texts={texts} state="drifting" />}{" "}
      {source.listProblem !== null && <Reason texts={texts} reason={source.listProblem} />}
    </>
  );
}

function Weeks({ texts, weeks }: Found) {
  if (weeks === undefined) return <>–</>;
  const { read, gaps } = weeks;
  const total = read.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Bars values={read} label={texts.health.articles(total)} />
      {gaps > 0 && <span class="warning"> {texts.health.gapCount(gaps)}</span>}
    </>
  );
}
