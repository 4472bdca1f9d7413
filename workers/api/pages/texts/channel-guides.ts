import type { ChannelKind } from "../../../shared/channel-kinds.ts";

/** What a form says of each kind of channel, in both languages: how to get what it needs. */
const GUIDES: Record<ChannelKind, { vi: string; en: string }> = {
  webhook: {
    vi: "Mỗi cảnh báo được gửi tới địa chỉ này bằng POST, dạng JSON, ký theo Standard Webhooks.",
    en: "Each alert is sent to this address as JSON by POST, signed by Standard Webhooks.",
  },
  zalo: {
    vi: "Tạo bot trong ứng dụng Zalo bằng Bot Creator rồi nhập mã bot. Để trống ô cuộc trò chuyện: bạn sẽ nhận một mã để gửi cho bot.",
    en: "Make a bot in the app with Zalo's Bot Creator and give its token. Leave the chat empty: you then get a code to send to the bot.",
  },
  slack: {
    vi: "Tạo incoming webhook trong Slack (Apps → Incoming Webhooks) rồi nhập địa chỉ.",
    en: "Make an incoming webhook in Slack (Apps → Incoming Webhooks) and give its address.",
  },
  discord: {
    vi: "Tạo webhook trong cài đặt kênh Discord (Integrations → Webhooks) rồi nhập địa chỉ.",
    en: "Make a webhook in the channel's settings (Integrations → Webhooks) and give its address.",
  },
  telegram: {
    vi: "Tạo bot bằng @BotFather rồi nhập mã bot. Mạng ở Việt Nam chặn Telegram: nên thêm một kênh thứ hai.",
    en: "Make a bot with @BotFather and give its token. Networks in Việt Nam block Telegram: give an alert a second channel.",
  },
  ntfy: {
    vi: "Địa chỉ của một chủ đề ntfy, trên ntfy.sh hoặc máy chủ riêng. Ai biết tên chủ đề đều đọc được.",
    en: "The address of a topic, on ntfy.sh or a server of your own. Whoever knows a topic's name can read it.",
  },
  teams: {
    vi: "Tạo Workflow “Send webhook alerts to a channel” trong Teams rồi nhập địa chỉ.",
    en: 'Make a Workflow "Send webhook alerts to a channel" and give its address.',
  },
  email: {
    vi: "Một hoặc nhiều địa chỉ. Máy chủ cần có cách gửi thư.",
    en: "One address or several. The server needs a way to send mail.",
  },
};

/** The guides of all kinds in one language. */
export function guidesIn(language: "vi" | "en"): Record<ChannelKind, string> {
  const guides = Object.entries(GUIDES).map(([kind, guide]) => [kind, guide[language]]);
  return Object.fromEntries(guides) as Record<ChannelKind, string>;
}
