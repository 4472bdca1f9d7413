import type { Db } from "../../../shared/db.ts";
import {
  type ChannelEdit,
  type StoredChannel,
  updateChannel,
} from "../../../shared/store/subscriptions/channels.ts";

/**
 * Keeps an edit of this channel. Secrets are read, changed and written whole: where somebody else did so
 * meanwhile, nothing is overwritten, and null comes back as for a channel that is gone.
 */
export function keepEdit(
  db: Db,
  { id, secret }: StoredChannel,
  edit: ChannelEdit,
): Promise<StoredChannel | null> {
  return updateChannel(db, id, edit, edit.secret === undefined ? {} : { ifSecret: secret });
}
