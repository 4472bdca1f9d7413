import { followKeys } from "./keys.ts";
import { previewWhileTyping } from "./live.ts";
import { followOffers } from "./offers.ts";
import { refreshAgain } from "./refresh.ts";
import { followSelection } from "./select.ts";
import { takeProposals } from "./take.ts";
import { showWaiting } from "./waiting.ts";
import { sendZone } from "./zone.ts";

// All that pages do beyond links and forms. Every page also works without this script.
sendZone();
followKeys();
previewWhileTyping();
followOffers();
followSelection();
refreshAgain();
takeProposals();
showWaiting();
