import type { Figure } from "../src/model/kinds/strategy.ts";
import { figureText } from "./text.ts";

/** Numbers with what they count, never without the word that qualifies them. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul class="figures">
      {figures.map((figure) => (
        <li id={figure.id}>
          <span class="figures__value">{figureText(figure)}</span> {figure.label}
          {figure.note !== undefined && <span class="figures__note">{figure.note}</span>}
        </li>
      ))}
    </ul>
  );
}
