import { css } from "lit";

/** Of the panel around the pictures of contagion. */
export const contagionPanelStyles = css`
  .told {
    font: 21px/1.4 var(--margin-serif);
    max-width: 44em;
    margin: 0 0 10px;
    overflow-wrap: anywhere;
  }
  .told + .told {
    margin-bottom: 16px;
  }
  /* Room for its longest words, so that the slider below stays where the pointer is. */
  .shifts {
    min-height: 2lh;
  }
  @container (max-width: 640px) {
    .told {
      font-size: 18px;
    }
    .shifts {
      min-height: 6lh;
    }
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 28px;
    margin: 4px 0 2px;
  }
  .asked margin-field {
    width: 88px;
  }
  .choice .caption,
  .range .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .is-stale .told,
  .is-stale contagion-matrix {
    color: var(--margin-soft);
    font-style: italic;
  }
  @container (max-width: 640px) {
    .figures tbody th {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  }
  .picked {
    display: block;
    margin: 18px 0 6px;
  }
  .column .bar {
    max-width: 260px;
  }
`;
