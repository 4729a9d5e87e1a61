/** Keeps the page for use without a network, where a browser and the place of the page allow it. */

/** How often a page that stays open looks for a new version, in milliseconds. */
const LOOK_AGAIN = 3_600_000;

/** A frame never has a worker, for its page is another's; asking for one may throw, as in a sandbox. */
export function workers(): ServiceWorkerContainer | null {
  try {
    if (self !== top || !/^https?:$/u.test(location.protocol)) return null;
    return "serviceWorker" in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}

/** Calls once there is a worker that waits, with a page that one before it serves. */
function whenNew(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  call: () => void,
): void {
  const look = () => {
    if (registration.waiting && container.controller) call();
  };
  const follow = () => {
    registration.installing?.addEventListener("statechange", look);
  };
  look();
  follow();
  registration.addEventListener("updatefound", follow);
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    const now = Date.now();
    if (document.visibilityState !== "visible" || now - last < LOOK_AGAIN)
      return;
    last = now;
    registration.update().catch(() => {
      // Without a network there is nothing new.
    });
  });
}

/** `announce` is told of a new version, with what takes it: the page is then loaded anew. */
export async function keepOffline(
  container: ServiceWorkerContainer,
  announce: (take: () => void) => void,
): Promise<void> {
  try {
    const address = new URL("./service-worker.js", document.baseURI);
    const registration = await container.register(address);
    const take = () => {
      const reload = () => {
        location.reload();
      };
      if (!registration.waiting) {
        reload();
        return;
      }
      container.addEventListener("controllerchange", reload, { once: true });
      registration.waiting.postMessage("take over");
    };
    whenNew(registration, container, () => {
      announce(take);
    });
    lookAgain(registration);
  } catch {
    // A private window or a host may refuse workers: the page then needs its network, and nothing else is missing.
  }
}
