import type { Db } from "../../../shared/db.ts";
import {
  type ChannelEdit,
  type StoredChannel,
  updateChannel,
} from "../../../shared/store/subscriptions/channels.ts";

/**
 * Stores an edit of this channel. Secrets are read, changed and written as a whole: where another request
 * changed them in between, nothing is overwritten and the result is null, as for a channel that is gone.
 */
export function keepEdit(
  db: Db,
  { id, secret }: StoredChannel,
  edit: ChannelEdit,
): Promise<StoredChannel | null> {
  return updateChannel(db, id, edit, edit.secret === undefined ? {} : { ifSecret: secret });
}
