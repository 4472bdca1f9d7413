import type { ThingNames } from "./named.ts";

/** Provinces and towns of Laos in the spellings of Vietnamese newspapers. */
export const laoPlaces: readonly ThingNames[] = [
  ["Viêng Chăn", "Viên Chăn", "Vientiane", "Vientian"],
  ["Luông Pha Băng", "Luang Prabang"],
  ["Hủa Phăn", "Hua Phan", "Huaphan", "Houaphanh"],
  ["Xiêng Khoảng", "Xiêng Khoang", "Xieng Khuang", "Xiangkhouang"],
  ["Savannakhet", "Savẳnnakhẹt", "Xa-vẳn-na-khệt", "Sa-vẳn-na-khẹt"],
  ["Bôlykhămxay", "Bôlikhămxay", "Bô-li-khăm-xay", "Bolikhamxay", "Bolykhamxay", "Bolikhamsai"],
  ["Khăm Muộn", "Khăm Muồn"],
  ["Champasak", "Chăm Pa Sắc"],
  ["Salavan"],
  ["Sê Kông", "Sekong"],
  ["Attapeu", "Át-ta-pư"],
];

/** Towns and provinces of other countries. */
export const foreignPlaces: readonly ThingNames[] = [
  ["Phnom Penh", "Phnôm Pênh"],
  ["Bangkok", "Băng Cốc"],
  ["Moscow", "Mátxcơva", "Mát-xcơ-va"],
  ["Bắc Kinh"],
  ["Quảng Tây"],
  ["Vân Nam"],
  ["Quảng Đông"],
  ["Tokyo"],
  ["Seoul"],
  ["Washington"],
  ["New York"],
  ["London"],
  ["Paris"],
  ["Berlin"],
  ["Brussels"],
  ["Geneva"],
  ["Jakarta"],
  ["Kuala Lumpur"],
  ["Manila"],
  ["Naypyitaw"],
  ["Canberra"],
  ["New Delhi"],
];

/** Lao leaders and officers. No rule derives one spelling of their names from the other. */
export const laoPersons: readonly ThingNames[] = [
  [
    "Kongthong Phongvichit",
    "Kongthong Phongvichith",
    "Kong-thong Phông-vi-chít",
    "Công-thoong Phông-vi-chít",
  ],
  ["Vilay Lakhamphong", "Vilay Lakhamphoong", "Vi-lay La-khăm-phoong"],
  ["Khamking Phuilamanivong", "Khamking Phouilamanivong", "Khăm-kinh Phui-la-ma-ni-vông"],
  ["Vongkham Phommakone", "Vôngkhăm Phômmakon", "Vông-khăm Phôm-mạ-kon"],
];
