/** The reconciler, loaded when somebody opens it. */
import { PanelReconcile } from "../components/panel-reconcile.js";
import { ReconcileAnswer } from "../components/reconcile-answer.js";
import { ReconcileTable } from "../components/reconcile-table.js";

const elements: Record<string, CustomElementConstructor> = {
  "panel-reconcile": PanelReconcile,
  "reconcile-answer": ReconcileAnswer,
  "reconcile-table": ReconcileTable,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
