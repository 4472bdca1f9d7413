import { withAbbreviations } from "../../names/abbreviations.ts";
import { foreignPlaces, laoPersons, laoPlaces } from "../../names/abroad.ts";
import {
  branches,
  elected,
  fieldsOfWork,
  localBodies,
  nationalBodies,
  taskBodies,
  terms,
} from "../../names/institutions.ts";
import { mergedMinistries, ministries } from "../../names/ministries.ts";
import { heirsAndMerged, severalNames, type ThingNames } from "../../names/named.ts";
import { provinces } from "../../names/provinces.ts";

/** Names for one thing, for `alias:`: everything in `shared/names` that has more than one name. */
export const aliasGroups: readonly ThingNames[] = severalNames(
  [
    ...ministries,
    ...heirsAndMerged(mergedMinistries),
    ...nationalBodies,
    ...localBodies,
    ...taskBodies,
    ...branches,
    ...fieldsOfWork,
    ...elected,
    ...terms,
    ...heirsAndMerged(provinces),
    ...laoPlaces,
    ...foreignPlaces,
    ...laoPersons,
  ].map(withAbbreviations),
);
