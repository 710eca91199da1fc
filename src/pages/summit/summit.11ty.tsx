import { AccessTable, accessSummary } from "../../../_includes/access.tsx";
import { AddToCalendar } from "../../../_includes/add-to-calendar.tsx";
import { Answer } from "../../../_includes/answer.tsx";
import { AnswerBox } from "../../../_includes/answer-box.tsx";
import { Booking } from "../../../_includes/booking.tsx";
import { Card, Cards } from "../../../_includes/card.tsx";
import { ContactLinks } from "../../../_includes/contact.tsx";
import { Corrections } from "../../../_includes/corrections.tsx";
import { canICome, costText, durationText, whenText, whereText } from "../../../_includes/event-words.ts";
import { JoiningDetails } from "../../../_includes/joining-details.tsx";
import { LinkAway } from "../../../_includes/link-away.tsx";
import { LinkList } from "../../../_includes/link-list.tsx";
import { NewsList } from "../../../_includes/news-list.tsx";
import { NotPublished } from "../../../_includes/not-published.tsx";
import { Page } from "../../../_includes/page.tsx";
import { Person } from "../../../_includes/person.tsx";
import { Reviewed } from "../../../_includes/reviewed.tsx";
import { Sources } from "../../../_includes/sources.tsx";
import { Timed, Turning, type TurningProps, until } from "../../../_includes/timed.tsx";
import { eventData } from "../../formats/structured-data.ts";
import { turnsOf } from "../../model/changes.ts";
import { newsOf, themesOf } from "../../model/site.ts";
import { isOff } from "../../model/state.ts";
import { pages } from "../../template.ts";

export default pages(
  (site) => site.summits,
  (view, summit) => {
    const { site } = view;
    const { livestream, questions, video, audience, speakers, listening, strategy } = summit;
    const { now } = site;
    const { question } = canICome(livestream, now);
    // What is called off is over before it could begin.
    const end = isOff(livestream) ? undefined : livestream.end;
    const Words = ({ before, after }: Pick<TurningProps, "before" | "after">) => (
      <Turning now={now} at={end} before={before} after={after} />
    );
    const news = newsOf(site, livestream);
    return (
      <Page
        view={view}
        title={summit.title}
        description={`${summit.summary} Livestream: ${whenText(livestream)}.`}
        crumbs={[]}
        feeds={[{ href: `/events/${livestream.id}.ics`, title: livestream.title, type: "text/calendar" }]}
        structuredData={[eventData(site, livestream)]}
      >
        <h1 class="govuk-heading-xl">{summit.title}</h1>
        <AnswerBox
          question={question}
          answer={<Answer event={livestream} now={now} />}
          rows={[
            { key: "When", value: whenText(livestream) },
            { key: "How long", value: durationText(livestream) },
            { key: "Where", value: whereText(livestream) },
            { key: "In person", value: summit.inPerson },
            { key: "Cost", value: costText(livestream) },
            {
              key: "Booking",
              value: (
                <>
                  <Booking event={livestream} now={now} />
                  {livestream.joinAtAnyTime && (
                    <>
                      . People <Words before="can" after="could" /> join at any time.
                    </>
                  )}
                </>
              ),
            },
            { key: "Access", value: accessSummary(livestream.access) },
          ]}
        />
        <p class="govuk-body-l">{summit.summary}</p>
        <Corrections corrections={summit.corrections} />
        {livestream.yearNote !== undefined && <p class="govuk-body">{livestream.yearNote}</p>}

        <h2 class="govuk-heading-l" id="join">
          <Words before="How to join the livestream" after="How people joined the livestream" />
        </h2>
        <Timed now={now} turns={turnsOf(livestream)}>
          {(moment) => <JoiningDetails livestream={livestream} now={moment} />}
        </Timed>
        <AccessTable access={livestream.access} caption="Access to the livestream" />
        <AddToCalendar site={site} event={livestream} />

        {(livestream.recording ?? livestream.transcript) !== undefined && (
          <>
            <h2 class="govuk-heading-l" id="recording">
              Watch or read it now
            </h2>
            <LinkList
              links={[
                ...(livestream.recording === undefined
                  ? []
                  : [
                      {
                        text: `Recording, on ${new URL(livestream.recording).hostname}`,
                        href: livestream.recording,
                      },
                    ]),
                ...(livestream.transcript === undefined
                  ? []
                  : [
                      {
                        text: `Transcript, on ${new URL(livestream.transcript).hostname}`,
                        href: livestream.transcript,
                      },
                    ]),
              ]}
            />
          </>
        )}

        <h2 class="govuk-heading-l" id="speakers">
          Who <Words before="speaks" after="was to speak" />
        </h2>
        <ul class="govuk-list govuk-list--bullet">
          {speakers.map((person) => (
            <li>
              <Person person={person} />
            </li>
          ))}
        </ul>

        <h2 class="govuk-heading-l" id="audience">
          Who <Words before="will be" after="was to be" /> in the room
        </h2>
        <ul class="govuk-list govuk-list--bullet">
          {audience.map(({ who, share }) => (
            <li>
              {who}
              {share !== undefined && ` (${share})`}
            </li>
          ))}
        </ul>

        <h2 class="govuk-heading-l" id="questions">
          Questions and answers
        </h2>
        <p class="govuk-body">
          {questions.panel} <Words before="will answer" after="was to answer" /> questions. People{" "}
          <Words before="can" after="could" /> send them{" "}
          {[questions.before && "beforehand", questions.during && "during the livestream"]
            .filter((part) => part !== false)
            .join(" or ")}
          .
          {questions.url === undefined &&
            " The address of the form for questions is not in the text that was published."}
        </p>
        {questions.url !== undefined && end !== undefined && now < end && (
          <p class="govuk-body" {...until(end)}>
            <LinkAway href={questions.url}>Send a question on {new URL(questions.url).hostname}</LinkAway>
          </p>
        )}

        {video !== undefined && (
          <>
            <h2 class="govuk-heading-l" id="video">
              {video.title}
            </h2>
            <p class="govuk-body">
              {video.about} It lasts {video.seconds} seconds.
            </p>
            <p class="govuk-body">
              {video.url === undefined ? (
                "Where to watch it is not in the text that was published."
              ) : (
                <LinkAway href={video.url}>
                  Watch the video on {new URL(video.url).hostname} ({video.seconds} seconds)
                </LinkAway>
              )}{" "}
              {video.transcript === undefined ? (
                "It names no transcript."
              ) : (
                <LinkAway href={video.transcript}>Read what it says</LinkAway>
              )}
            </p>
          </>
        )}

        <h2 class="govuk-heading-l" id="outcome">
          What came of it
        </h2>
        <p class="govuk-body">
          {summit.outcome ?? (
            <Words
              before="That will be told here when it is known."
              after="The documents behind this site do not say what it decided. The contact below may know."
            />
          )}
        </p>
        <p class="govuk-body">
          The Summit was built on{" "}
          <a class="govuk-link" href={listening.url}>
            what families said in {listening.year}
          </a>
          . It <Words before="is to lead" after="was to lead" /> to the{" "}
          <a class="govuk-link" href={strategy.url}>
            {strategy.name}
          </a>
          . These themes <Words before="are" after="were" /> to be talked about:
        </p>
        <Cards>
          {themesOf(site, strategy).map((theme) => (
            <Card href={theme.url} title={theme.title} meta={`Theme ${theme.order}`} />
          ))}
        </Cards>

        <h2 class="govuk-heading-l" id="more">
          Ask for more
        </h2>
        <ContactLinks contact={summit.contact} />
        {news.length > 0 && (
          <>
            <h2 class="govuk-heading-l">News about it</h2>
            <NewsList news={news} now={now} />
          </>
        )}
        <NotPublished gaps={summit.gaps} />
        <Sources sources={summit.sources} />
        <Reviewed {...summit.review} />
      </Page>
    );
  },
);
