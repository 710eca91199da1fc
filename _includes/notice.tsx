import type { Notice as NoticeData } from "../src/model/site.ts";
import { NotificationBanner } from "./components/notification-banner.tsx";
import { ContactLinks } from "./contact.tsx";

/** What people need to know now, at the top of every page. */
export function Notice({ notice: { id, title, text, contact } }: { readonly notice: NoticeData }) {
  return (
    <NotificationBanner
      titleId={`notice-${id}`}
      text={
        <>
          <p class="govuk-notification-banner__heading">{title}</p>
          <p class="govuk-body">{text}</p>
          {contact && <ContactLinks contact={contact} />}
        </>
      }
    />
  );
}
