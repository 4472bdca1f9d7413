import * as z from "zod";

const ID = /^(?:0|[1-9]\d{0,15})$/;
/** As a fault that zod finds names it. */
export const ID_PATTERN = String(ID);
/** The id of no row: it stands in a reply for a damaged id. */
export const NO_ID = "0";
const example = "241859174400123";

/**
 * An id: a number in the row, text on the wire, since many languages lose the last digits of large JSON
 * numbers.
 */
export const idView = z.coerce
  .string()
  .regex(ID)
  .meta({ description: "An id; ids grow with time.", example });

/** An id in a request. */
export const idInput = z
  .string()
  .regex(ID, "is not an id, which is a string of digits")
  .meta({ description: "An id, as another reply gave it.", example });

/** The same, parsed into the row's key. */
export const keyInput = idInput.transform(Number);

/** The `{id}` of a path. */
export const idParams = z.object({ id: keyInput });
