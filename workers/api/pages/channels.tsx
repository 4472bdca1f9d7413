import { Done, Empty, Frame } from "./frame.tsx";
import { MakeLink } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason, State } from "./parts/state.tsx";
import { everyChannel } from "./visit/lists.ts";
import type { ListedChannel } from "./visit/resources.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

/** Where alerts go. */
export async function showChannels(c: PageContext) {
  const visit = c.get("visit");
  const channels = await everyChannel(c.get("client"));
  const { texts } = visit;
  return c.html(
    <Frame visit={visit} title={texts.nav.channels} place="channels">
      <div class="title">
        <h1>{texts.nav.channels}</h1>
        <MakeLink visit={visit} to="/channels/new" label={texts.channels.add} />
      </div>
      <Done visit={visit} done={c.req.query("done")} />
      {channels.length === 0 ? (
        <Empty>
          <p>{texts.channels.none}</p>
          <p>
            <MakeLink visit={visit} to="/channels/new" label={texts.channels.add} />
          </p>
        </Empty>
      ) : (
        <ChannelTable visit={visit} channels={channels} />
      )}
    </Frame>,
  );
}

function ChannelTable({ visit, channels }: { visit: Visit; channels: readonly ListedChannel[] }) {
  const { texts } = visit;
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.channels.name}</th>
            <th scope="col">{texts.channels.kind}</th>
            <th scope="col">{texts.channels.state}</th>
            <th scope="col">{texts.channels.since}</th>
          </tr>
        </thead>
        <tbody data-list>
          {channels.map((channel) => (
            <tr>
              <th scope="row">
                <a href={`/channels/${channel.id}`} data-item={channel.id}>
                  {channel.name}
                </a>
                <code>{channel.url}</code>
              </th>
              <td>{channel.kind}</td>
              <td>
                <State texts={texts} state={channel.state} />{" "}
                {channel.disabledReason !== null && <Reason texts={texts} reason={channel.disabledReason} />}
              </td>
              <td>
                <Moment visit={visit} at={channel.createdAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
