import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions, type Falsy } from "./attributes.ts";

export interface TableCell extends ElementOptions {
  text?: ComponentChildren;
  format?: "numeric" | undefined;
  colspan?: number | undefined;
  rowspan?: number | undefined;
}

export interface TableProps extends ElementOptions {
  rows: readonly (readonly TableCell[] | Falsy)[];
  head?: readonly TableCell[] | undefined;
  caption?: string | undefined;
  captionClasses?: string | undefined;
  /** Makes the first cell of each row its header; `format` then has no effect on that cell. */
  firstCellIsHeader?: boolean | undefined;
}

export function Table({
  rows,
  head,
  caption,
  captionClasses,
  firstCellIsHeader,
  classes,
  attributes,
}: TableProps) {
  return (
    <table {...attributes} class={classNames("govuk-table", classes)}>
      {caption && <caption class={classNames("govuk-table__caption", captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell) => (
              <HeaderCell scope="col" {...cell} />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, index) =>
                  firstCellIsHeader && index === 0 ? (
                    <HeaderCell scope="row" {...cell} format={undefined} />
                  ) : (
                    <Cell {...cell} />
                  ),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}

interface HeaderCellProps extends TableCell {
  scope: "col" | "row";
}

function HeaderCell({ scope, text, format, colspan, rowspan, classes, attributes }: HeaderCellProps) {
  return (
    <th
      colspan={colspan}
      rowspan={rowspan}
      {...attributes}
      scope={scope}
      class={classNames(
        "govuk-table__header",
        format === "numeric" && "govuk-table__header--numeric",
        classes,
      )}
    >
      {text}
    </th>
  );
}

function Cell({ text, format, colspan, rowspan, classes, attributes }: TableCell) {
  return (
    <td
      colspan={colspan}
      rowspan={rowspan}
      {...attributes}
      class={classNames("govuk-table__cell", format === "numeric" && "govuk-table__cell--numeric", classes)}
    >
      {text}
    </td>
  );
}
