import { DAMAGED_FIELDS } from "../../http/note-damage.ts";

/** A field of a stored row that cannot be read: the row by its address in the api. */
export type DamagedField = { row: string; field: string };

/** What a reply to a page names as damaged. In a list each row has an address of its own. */
export function damagedIn(path: string, { headers }: Pick<Response, "headers">): DamagedField[] {
  const named = headers.get(DAMAGED_FIELDS)?.split(", ") ?? [];
  return named.map((text) => {
    const [place = "", id] = text.split(";id=");
    const field = place.replace(/^data\.\d+\./, "");
    return { row: field === place ? path : `${path}/${id}`, field };
  });
}
