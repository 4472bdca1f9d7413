import { LinkTable } from "./links.tsx";
import { Bars } from "./parts/bars.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason } from "./parts/state.tsx";
import { Table } from "./parts/table.tsx";
import type { SourceHealth, UnreadLink } from "./visit/resources.ts";
import type { Visit } from "./visit/visit.ts";

type Shown = { visit: Visit; sourceId: string; health: SourceHealth; links: readonly UnreadLink[] };

/** A source's alarms, its last polls, two weeks of counts, possible gaps, pages without an article. */
export function SourceHealthOf({ visit, sourceId, health, links }: Shown) {
  const { texts } = visit;
  return (
    <section aria-labelledby="health">
      <h2 id="health">{texts.health.title}</h2>
      {health.alarms.length === 0 && <p class="good">{texts.health.well}</p>}
      {health.alarms.map((alarm) => (
        <p class="failure">{texts.health.alarms[alarm]}</p>
      ))}
      <Drift visit={visit} drift={health.drift} />
      <dl>
        <dt>{texts.health.outcomes}</dt>
        <dd>
          <Outcomes visit={visit} outcomes={health.outcomes} />
        </dd>
        <dt>{texts.health.lastNew}</dt>
        <dd>
          <Moment visit={visit} at={health.lastNewAt} />
        </dd>
        <dt>{texts.health.silentAt}</dt>
        <dd>
          <Moment visit={visit} at={health.silentAt} />
        </dd>
      </dl>
      <Days visit={visit} days={health.days} />
      <Gaps visit={visit} gaps={health.gaps} />
      {health.doubtful.length > 0 && (
        <>
          <h3>{texts.health.doubtful}</h3>
          <ul>
            {health.doubtful.map(({ articleId, title }) => (
              <li>
                <a href={`/a/${articleId}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {links.length > 0 && (
        <>
          <h3>{texts.health.refused}</h3>
          <LinkTable visit={visit} links={links} />
          <p>
            <a href={`/links?source=${sourceId}`}>{texts.links.all}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** Each sign with its usual figure and the present one. */
function Drift({ visit, drift }: { visit: Visit; drift: SourceHealth["drift"] }) {
  if (drift === null) return null;
  const { health } = visit.texts;
  return (
    <ul>
      {drift.signs.map(({ sign, usual, now }) => (
        <li>
          {health.driftSigns[sign]}: {figureText(sign, usual)} → {figureText(sign, now)}
        </li>
      ))}
    </ul>
  );
}

function figureText(sign: string, figure: number): string {
  return sign === "bodies" ? String(Math.round(figure)) : `${Math.round(100 * figure)} %`;
}

function Outcomes({ visit, outcomes }: { visit: Visit; outcomes: SourceHealth["outcomes"] }) {
  const { texts } = visit;
  if (outcomes.length === 0) return <>{texts.health.noOutcomes}</>;
  return (
    <ol class="outcomes">
      {outcomes.map(({ at, outcome }) => (
        <li>
          <Moment visit={visit} at={at} />{" "}
          {outcome === "ok" || outcome === "unchanged" ? (
            texts.health[outcome]
          ) : (
            <Reason texts={texts} reason={outcome} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Days({ visit, days }: { visit: Visit; days: SourceHealth["days"] }) {
  const { health } = visit.texts;
  const read = days.map((day) => day.read);
  return (
    <details open>
      <summary>
        {health.days}:{" "}
        <Bars
          values={read.toReversed()}
          label={health.articles(read.reduce((sum, count) => sum + count, 0))}
        />
      </summary>
      <Table
        label={health.days}
        columns={[
          health.day,
          health.polls,
          health.fresh,
          health.read,
          health.unread,
          health.waiting,
          health.matched,
          health.delivered,
        ]}
      >
        {days.map((day) => (
          <tr>
            <th scope="row" class="day">
              {dayText(visit, day.day)}
            </th>
            <td class="number">
              {day.polls}
              {day.failedPolls > 0 && (
                <span class="bad">
                  {" "}
                  ({day.failedPolls} {health.failed})
                </span>
              )}
            </td>
            <td class="number">{day.new}</td>
            <td class="number">{day.read + day.duplicate}</td>
            <td class="number">{Object.values(day.skipped).reduce((sum, count) => sum + count, 0)}</td>
            <td class="number">{day.waiting}</td>
            <td class="number">{day.matched}</td>
            <td class="number">{day.delivered}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

/** A day of UTC, the zone in which days are counted. */
function dayText({ language }: Visit, day: string): string {
  const [year, month, date] = day.split("-");
  return language === "vi" ? `${date}/${month}/${year}` : `${year}-${month}-${date}`;
}

function Gaps({ visit, gaps }: { visit: Visit; gaps: SourceHealth["gaps"] }) {
  if (gaps.length === 0) return null;
  const { health } = visit.texts;
  return (
    <>
      <h3>{health.gaps}</h3>
      <p class="hint">{health.gapHint}</p>
      <Table label={health.gaps} columns={[health.gapFrom, health.gapTo, health.listed]}>
        {gaps.map(({ beganAt, endedAt, listed }) => (
          <tr>
            <td>
              <Moment visit={visit} at={beganAt} />
            </td>
            <td>
              <Moment visit={visit} at={endedAt} />
            </td>
            <td class="number">{listed}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
