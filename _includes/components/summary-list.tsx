import type { ComponentChildren } from "preact";
import { classNames, type ElementOptions, type Falsy, type HeadingLevel } from "./attributes.ts";

export interface SummaryListText {
  text: ComponentChildren;
  classes?: string | undefined;
}

export interface SummaryListAction extends ElementOptions {
  href: string;
  text: ComponentChildren;
  /** Says what a short link such as "Change" is about; follows its text. */
  visuallyHiddenText?: string | undefined;
}

export interface SummaryListActions {
  items: readonly SummaryListAction[];
  classes?: string | undefined;
}

export interface SummaryListRow {
  key: SummaryListText;
  value: SummaryListText;
  actions?: SummaryListActions | undefined;
  classes?: string | undefined;
}

export interface SummaryCardTitle extends SummaryListText {
  /** Defaults to 2. */
  headingLevel?: HeadingLevel | undefined;
}

export interface SummaryCard extends ElementOptions {
  /** Also follows the text of every action in the card, visually hidden. */
  title?: SummaryCardTitle | undefined;
  actions?: SummaryListActions | undefined;
}

export interface SummaryListProps extends ElementOptions {
  rows: readonly (SummaryListRow | Falsy)[];
  /** Wraps the list in a summary card, even where it is an empty object. */
  card?: SummaryCard | undefined;
}

export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const shownRows = rows.filter((row) => !!row);
  const anyRowHasActions = shownRows.some((row) => row.actions?.items.length);

  const list = (
    <dl {...attributes} class={classNames("govuk-summary-list", classes)}>
      {shownRows.map((row) => (
        <Row row={row} cardTitle={card?.title} anyRowHasActions={anyRowHasActions} />
      ))}
    </dl>
  );

  return card ? <Card card={card}>{list}</Card> : list;
}

interface RowProps {
  row: SummaryListRow;
  cardTitle: SummaryCardTitle | undefined;
  anyRowHasActions: boolean;
}

function Row({ row: { key, value, actions, classes }, cardTitle, anyRowHasActions }: RowProps) {
  const links = actionLinks(actions, cardTitle);

  return (
    <div
      class={classNames(
        "govuk-summary-list__row",
        anyRowHasActions && !actions && "govuk-summary-list__row--no-actions",
        classes,
      )}
    >
      <dt class={classNames("govuk-summary-list__key", key.classes)}>{key.text}</dt>
      <dd class={classNames("govuk-summary-list__value", value.classes)}>{value.text}</dd>
      {links.length > 0 && (
        <dd class={classNames("govuk-summary-list__actions", actions?.classes)}>
          {links.length === 1 ? (
            links
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {links.map((link) => (
                <li class="govuk-summary-list__actions-list-item">{link}</li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  );
}

interface CardProps {
  card: SummaryCard;
  children: ComponentChildren;
}

function Card({ card: { title, actions, classes, attributes }, children }: CardProps) {
  const Heading = `h${title?.headingLevel || 2}` as const;
  const links = actionLinks(actions, title);
  const actionsClass = classNames("govuk-summary-card__actions", actions?.classes);

  return (
    <div {...attributes} class={classNames("govuk-summary-card", classes)}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading class={classNames("govuk-summary-card__title", title.classes)}>{title.text}</Heading>
        )}
        {links.length === 1 && <div class={actionsClass}>{links}</div>}
        {links.length > 1 && (
          <ul class={actionsClass}>
            {links.map((link) => (
              <li class="govuk-summary-card__action">{link}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}

function actionLinks(actions: SummaryListActions | undefined, cardTitle: SummaryCardTitle | undefined) {
  return (actions?.items ?? []).map(({ href, text, visuallyHiddenText, classes, attributes }) => (
    <a {...attributes} class={classNames("govuk-link", classes)} href={href}>
      {text}
      {(visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle.text})</>}
        </span>
      )}
    </a>
  ));
}
