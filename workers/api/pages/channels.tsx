import { kindLabel } from "./channel-kind.ts";
import { Done, Empty, Frame } from "./frame.tsx";
import { MakeLink } from "./parts/form.tsx";
import { Moment } from "./parts/moment.tsx";
import { Reason, State } from "./parts/state.tsx";
import { Table } from "./parts/table.tsx";
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
    <Table
      label={texts.nav.channels}
      columns={[texts.channels.name, texts.channels.kind, texts.channels.state, texts.channels.lastDelivered]}
    >
      {channels.map((channel) => (
        <tr>
          <th scope="row">
            <a href={`/channels/${channel.id}`} data-item={channel.id}>
              {channel.name}
            </a>
            <code>{channel.to === null ? channel.url : channel.to.join(", ")}</code>
          </th>
          <td>{kindLabel(visit, channel.kind)}</td>
          <td>
            <State texts={texts} state={channel.state} />{" "}
            {channel.disabledReason !== null && <Reason texts={texts} reason={channel.disabledReason} />}
          </td>
          <td>
            <Moment visit={visit} at={channel.lastDeliveredAt} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
