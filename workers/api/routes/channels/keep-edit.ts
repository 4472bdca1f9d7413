import type { Db } from "../../../shared/db.ts";
import {
  type Channel,
  type ChannelEdit,
  updateChannel,
} from "../../../shared/store/subscriptions/channels.ts";

/**
 * Keeps an edit of this channel. Secrets are read, changed and written whole: where somebody else did so meanwhile, nothing is
 * overwritten, and null comes back as for a channel that is gone.
 */
export function keepEdit(db: Db, { id, secret }: Channel, edit: ChannelEdit): Promise<Channel | null> {
  return updateChannel(db, id, edit, edit.secret === undefined ? {} : { ifSecret: secret });
}
