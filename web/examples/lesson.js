// Three tasks about one account. The calculator says what became of it with every change: margin-result.
const calculator = document.querySelector("margin-calculator");

const price = (value) =>
  value.toLocaleString("en", { maximumFractionDigits: 0 });

/** What the tasks look at, of the account as it is now. */
function look({ account, cross, configured }) {
  const at = account.positions.findIndex(
    ({ symbol, side }) => symbol.startsWith("BTC") && side === "long",
  );
  const market = account.markets.find(({ symbol }) => symbol.startsWith("BTC"));
  return {
    mark: market?.markPrice ?? null,
    all: account.positions.length === 3 && at >= 0,
    dead: cross.status === "liquidatable",
    /** Where BTC ends everybody, null where it cannot. */
    end: cross.positions[at]?.liquidation.lower ?? null,
    isolated: account.positions[at]?.marginMode === "isolated",
    margin: configured.positions[at]?.margin ?? null,
  };
}

/** The lowest mark at which they lived, the highest at which they were dead. */
const tried = { alive: Infinity, dead: 0 };

const tasks = {
  find({ mark, dead, all }) {
    if (!all || mark === null) return "All three trades are needed for this.";
    if (dead) tried.dead = Math.max(tried.dead, mark);
    else tried.alive = Math.min(tried.alive, mark);
    const gap = tried.alive - tried.dead;
    if (tried.dead > 0 && gap > 0 && gap <= 500)
      return {
        done: `Found: alive at ${price(tried.alive)}, dead at ${price(tried.dead)}. The wallet was one for all.`,
      };
    if (dead) return `At ${price(mark)} all three are gone. A little higher?`;
    if (tried.dead > 0)
      return `At ${price(mark)} they live, at ${price(tried.dead)} they are dead. It is in between.`;
    return mark < 64480 ? `At ${price(mark)} they live. Lower?` : "";
  },
  save({ dead, all, end, mark, isolated }) {
    if (!all)
      return "Closing a trade is a way, but here all three should live.";
    if (isolated) return "Keep BTC in the common pot for this one.";
    if (dead || mark < 60000)
      return "First put the mark of BTC back to 64,480.";
    if (end !== null && end >= 45000)
      return `BTC still ends everything at ${price(end)}.`;
    return {
      done:
        end === null
          ? "Done: no fall of BTC can end this account."
          : `Done: BTC may now fall to ${price(end)}.`,
    };
  },
  part({ isolated, margin, all }) {
    if (!all) return "All three trades are needed for this.";
    if (!isolated || margin === null) return "BTC is still in the common pot.";
    return {
      done: `Done: a fall of BTC takes ${price(margin)} USDT at the most. ETH and SOL do not notice.`,
    };
  },
};

const order = Object.keys(tasks);
let current = 0;

function show(id, state, text) {
  const item = document.getElementById(id);
  item.dataset.state = state;
  item.querySelector(".answer").textContent = text;
}

calculator.addEventListener("margin-result", ({ detail }) => {
  const id = order[current];
  if (id === undefined) return;
  const said = tasks[id](look(detail));
  if (typeof said === "string") {
    show(id, "now", said);
    return;
  }
  show(id, "done", said.done);
  current += 1;
  const next = order[current];
  if (next !== undefined) show(next, "now", "");
});
