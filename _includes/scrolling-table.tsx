import { Table, type TableProps } from "./components/table.tsx";

/** A table in a box of its own, so that on a narrow screen the table scrolls and the page does not. */
export function ScrollingTable(props: TableProps & { readonly caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="table-box" aria-label={props.caption} tabIndex={0}>
      <Table {...props} captionClasses="govuk-table__caption--m" firstCellIsHeader />
    </section>
  );
}
