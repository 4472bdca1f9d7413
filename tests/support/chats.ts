import { discord } from "./chats/discord.ts";
import { ntfy } from "./chats/ntfy.ts";
import { slack } from "./chats/slack.ts";
import type { ChatStub } from "./chats/stub.ts";
import { teams } from "./chats/teams.ts";
import { telegram } from "./chats/telegram.ts";
import { zalo } from "./chats/zalo.ts";

/** Every chat that alerts go to, each as its server behaves. */
export const CHATS: readonly ChatStub[] = [slack(), discord(), telegram(), zalo(), ntfy(), teams()];
