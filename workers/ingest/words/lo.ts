import type { Language } from "./language.ts";

export const lo: Language = {
  tag: "lo",
  months: `
    ມັງກອນ
    ກຸມພາ
    ມີນາ
    ເມສາ
    ພຶດສະພາ
    ມິຖຸນາ
    ກໍລະກົດ
    ສິງຫາ
    ກັນຍາ
    ຕຸລາ
    ພະຈິກ
    ທັນວາ`,

  beforeMonth: `
    ເດືອນ`,

  beforeYear: `
    ປີ
    ຄ\\.ສ\\.?
    ພ\\.ສ\\.?`,

  beforeTime: `
    ເວລາ`,

  afterTime: `
    ໂມງ`,

  ago: `
    ກ່ອນ(?:ໜ້ານີ້)?
    ທີ່ຜ່ານມາ
    ຜ່ານມາ`,

  minutes: `
    ນາທີ`,

  hours: `
    ຊົ່ວໂມງ`,

  days: `
    ມື້
    ວັນ`,

  weeks: `
    ອາທິດ`,

  monthUnits: `
    ເດືອນ`,

  years: `
    ປີ`,

  today: `
    ມື້ນີ້`,

  yesterday: `
    ມື້ວານ(?:ນີ້)?`,

  notFoundTitles: `
    ບໍ່ພົບ(?:ໜ້າ|ຫນ້າ|ບົດຄວາມ|ຂ່າວ).{0,30}`,
  callBeginnings: `
    (?:ກົດ|ເຊີນ|ຢ່າລືມ)*ຕິດຕາມ
    (?:ເຊີນ)?ດາວໂຫ[ຼລ]ດ
    ກົດ(?:ໄລ|ແຊ)
    ສະໝັກ`,
  callObjects: `
    ພວກເຮົາ
    ຊ່ອງ
    ເພຈ
    ແອັບ
    ຂ່າວ
    ຟຣີ`,
  platforms: `
    ເຟສບຸກ
    ຢູທູບ`,
  tellingWords: `
    ກ່າວ
    ຕຳຫຼວດ`,
};
