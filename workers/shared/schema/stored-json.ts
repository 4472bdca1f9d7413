import { customType } from "drizzle-orm/sqlite-core";
import { marked } from "../damaged-value.ts";

/** A column of JSON. What `read` finds damaged (null) is read as `otherwise`, marked if that is no null. */
export function storedJson<Value>(name: string, read: (text: string) => Value | null, otherwise: Value) {
  const column = customType<{ data: Value; driverData: string }>({
    dataType: () => "text",
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (text) => read(text) ?? marked(otherwise),
  });
  return column(name);
}
