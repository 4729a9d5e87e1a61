/** What a replay found, below its picture: the two timelines, and the tables with all figures. */
import { css, html, nothing, type TemplateResult } from "lit";
import {
  accountRows,
  endHead,
  endRows,
  eventHead,
  eventRows,
  MOST_EVENTS,
  toldIncidents,
  worldHead,
} from "../document/replay-rows.js";
import type { Told } from "../document/replay-story.js";
import type { WorldName } from "../document/replay-worlds.js";
import { enReplay } from "../text/en-replay.js";
import { semicolon, money } from "../text/format.js";
import { type Cell, sheetTable } from "./sheet-table.js";

const t = enReplay.tables;
const s = enReplay.story;
const DOTS: Record<WorldName, string> = {
  cross: "●",
  isolated: "○",
  configured: "◆",
};

export const worldName = (
  world: WorldName,
  name = enReplay.worldTitles[world],
): TemplateResult =>
  html`<span class=${world}
    ><span aria-hidden="true">${DOTS[world]}</span> ${name}</span
  >`;

/** The whole story of one world. `at`: what is still to come is faint. */
function timeline(told: Told, place: number, at: number): TemplateResult {
  const one = told.worlds[place];
  const facts = told.story.worlds[place];
  if (!one || !facts) return html``;
  const { currency } = told.account;
  const { told: incidents, more } = toldIncidents(told, place);
  const missed = facts.missed;
  const nothingMissed = !/[1-9]/u.test(money(missed, currency));
  return html`<section
    class="timeline"
    aria-label=${enReplay.worldTitles[one.world]}
  >
    <h4>${worldName(one.world)}</h4>
    <ol>
      ${incidents.map(
        (incident) =>
          html`<li class=${incident.at > at ? "to-come" : ""}>
            <strong>${incident.what}</strong> ${incident.where}
            <span class="costs">${incident.costs.join(semicolon())}</span>
          </li>`,
      )}
    </ol>
    ${incidents.length === 0 ? html`<p>${s.nothing}</p>` : nothing}
    ${more > 0 ? html`<p class="soft">${s.more(more)}</p>` : nothing}
    ${
      nothingMissed
        ? nothing
        : html`<p>
            ${
              missed > 0
                ? s.missed(money(missed, currency))
                : s.spared(money(-missed, currency))
            }
          </p>`
    }
    <p class="end">${s.end(money(facts.equityAfter, currency))}</p>
  </section>`;
}

export const timelines = (told: Told, at: number): TemplateResult =>
  html`<section aria-labelledby="told">
    <h3 id="told">${s.title}</h3>
    <div class="timelines">
      ${told.worlds.map((_, place) => timeline(told, place, at))}
    </div>
  </section>`;

const lines = (texts: readonly string[]): Cell =>
  html`${texts.map((text) => html`<span class="entry">${text}</span>`)}`;

function endsTable(told: Told): TemplateResult {
  const { rows, all } = endRows(told);
  const head = endHead(told);
  return html`<section>
    <h3>${t.ends}</h3>
    ${sheetTable({
      caption: t.ends,
      head: [
        head[0] ?? "",
        ...told.worlds.map(({ world }) => worldName(world)),
      ],
      labels: head,
      rows: rows.map(({ name, lines: of }) => [name, ...of.map(lines)]),
    })}
    ${
      all > rows.length
        ? html`<p class="aside">${t.moreEnds(rows.length, all)}</p>`
        : nothing
    }
  </section>`;
}

function accountTable(told: Told): TemplateResult {
  const head = worldHead(told.worlds.map(({ world }) => world));
  return html`<section class="account">
    <h3>${t.account}</h3>
    ${sheetTable({
      caption: t.account,
      head: ["", ...told.worlds.map(({ world }) => worldName(world))],
      labels: head,
      rows: accountRows(told).map(({ name, kind, values }) => [
        html`<span class=${kind}>${name}</span>`,
        ...values.map((value) => html`<span class=${kind}>${value}</span>`),
      ]),
    })}
    <p class="aside">${t.add}</p>
  </section>`;
}

function eventsTable(
  told: Told,
  place: number,
): TemplateResult | typeof nothing {
  const one = told.worlds[place];
  if (!one || one.timeline.events.length === 0) return nothing;
  const caption = t.events(one.world);
  const head = eventHead();
  const { length } = one.timeline.events;
  return html`<section class="events">
    <h3>${caption}</h3>
    ${sheetTable({
      caption,
      head,
      labels: head,
      rows: eventRows(told, one),
    })}
    ${
      length > MOST_EVENTS
        ? html`<p class="aside">${t.moreEvents(MOST_EVENTS, length)}</p>`
        : nothing
    }
  </section>`;
}

export const replayTables = (told: Told): TemplateResult =>
  html`${accountTable(told)} ${endsTable(told)}
  ${told.worlds.map((_, place) => eventsTable(told, place))}`;

export const resultStyles = css`
  .timelines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: 20px 40px;
    margin-top: 8px;
  }
  .timeline {
    border-top: 1px solid var(--margin-line);
    padding-top: 10px;
    overflow-wrap: anywhere;
  }
  h4 {
    font: 600 14px/1.4 var(--margin-sans);
    margin: 0 0 6px;
  }
  .timeline ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .timeline li {
    padding: 5px 0 6px;
  }
  .timeline li + li {
    border-top: 1px dotted var(--margin-line);
  }
  .timeline p {
    margin-top: 6px;
  }
  .timeline .end {
    font: 600 17px/1.35 var(--margin-serif);
    border-top: 1px solid var(--margin-line);
    padding-top: 8px;
    margin-top: 10px;
  }
  .costs {
    display: block;
    color: var(--margin-soft);
    font-size: 13px;
  }
  .to-come strong {
    font-weight: 400;
  }
  .to-come {
    font-style: italic;
    color: var(--margin-soft);
  }
  .entry {
    display: block;
  }
  .sum {
    font-weight: 600;
  }
  .account .summand {
    font-weight: 400;
  }
  @container (min-width: 641px) {
    .account td,
    .account thead th:not(:first-child) {
      text-align: end;
    }
    .account .figures {
      max-width: 720px;
    }
    .events .figures {
      font-size: 13px;
    }
    .events .figures th,
    .events .figures td {
      padding-inline-end: 14px;
      overflow-wrap: break-word;
    }
  }
`;
