/** What a link needs, fetched with the first one that is opened. */
import { LinkNotice } from "./components/link-notice.js";

export { openLink } from "./document/open-link.js";

if (!customElements.get("link-notice"))
  customElements.define("link-notice", LinkNotice);
