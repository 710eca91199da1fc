import { AccessTable, accessSummary } from "../../../_includes/access.tsx";
import { AnswerBox } from "../../../_includes/answer-box.tsx";
import { Booking } from "../../../_includes/booking.tsx";
import { Card, Cards } from "../../../_includes/card.tsx";
import { ContactLinks } from "../../../_includes/contact.tsx";
import { canICome, costText, durationText, whenText, whereText } from "../../../_includes/event-words.ts";
import { JoiningDetails } from "../../../_includes/joining-details.tsx";
import { LinkList } from "../../../_includes/link-list.tsx";
import { NewsList } from "../../../_includes/news-list.tsx";
import { NotPublished } from "../../../_includes/not-published.tsx";
import { Page } from "../../../_includes/page.tsx";
import { Person } from "../../../_includes/person.tsx";
import { Sources } from "../../../_includes/sources.tsx";
import { StateTag } from "../../../_includes/state-tag.tsx";
import { eventData } from "../../formats/structured-data.ts";
import { newsOf, themesOf } from "../../model/site.ts";
import { isOff, isOver } from "../../model/state.ts";
import { pages } from "../../template.ts";

export default pages(
  (site) => site.summits,
  (view, summit) => {
    const { site } = view;
    const { livestream, questions, video, audience, speakers, listening, strategy } = summit;
    const { question, text } = canICome(livestream, site.now);
    const over = isOver(livestream, site.now) || isOff(livestream);
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
          answer={
            <p class="govuk-body">
              <StateTag event={livestream} site={site} /> {text}
            </p>
          }
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
                  <Booking event={livestream} site={site} />
                  {livestream.joinAtAnyTime && `. People ${over ? "could" : "can"} join at any time.`}
                </>
              ),
            },
            { key: "Access", value: accessSummary(livestream.access) },
          ]}
        />
        <p class="govuk-body-l">{summit.summary}</p>
        {livestream.yearNote !== undefined && <p class="govuk-body">{livestream.yearNote}</p>}

        <h2 class="govuk-heading-l" id="join">
          {over ? "How people joined the livestream" : "How to join the livestream"}
        </h2>
        <JoiningDetails livestream={livestream} over={over} />
        <AccessTable access={livestream.access} caption="Access to the livestream" />
        <p class="govuk-body">
          <a class="govuk-link" href={`/events/${livestream.id}.ics`}>
            {over ? "The livestream as a calendar file" : "Put the livestream in your calendar"}
          </a>
        </p>

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
          Who {over ? "was to speak" : "speaks"}
        </h2>
        <ul class="govuk-list govuk-list--bullet">
          {speakers.map((person) => (
            <li>
              <Person person={person} />
            </li>
          ))}
        </ul>

        <h2 class="govuk-heading-l" id="audience">
          Who {over ? "was to be" : "will be"} in the room
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
          {questions.panel} {over ? "was to answer" : "will answer"} questions. People{" "}
          {over ? "could" : "can"} send them{" "}
          {[questions.before && "beforehand", questions.during && "during the livestream"]
            .filter((part) => part !== false)
            .join(" or ")}
          .
          {questions.url === undefined &&
            " The address of the form for questions is not in the text that was published."}
        </p>
        {questions.url !== undefined && !over && (
          <p class="govuk-body">
            <a class="govuk-link" href={questions.url}>
              Send a question on {new URL(questions.url).hostname}
            </a>
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
                <a class="govuk-link" href={video.url}>
                  Watch the video on {new URL(video.url).hostname} ({video.seconds} seconds)
                </a>
              )}{" "}
              {video.transcript === undefined ? (
                "It names no transcript."
              ) : (
                <a class="govuk-link" href={video.transcript}>
                  Read what it says
                </a>
              )}
            </p>
          </>
        )}

        <h2 class="govuk-heading-l" id="outcome">
          What came of it
        </h2>
        <p class="govuk-body">
          {summit.outcome ??
            (over
              ? "The documents behind this site do not say what it decided. The contact below may know."
              : "That will be told here when it is known.")}
        </p>
        <p class="govuk-body">
          The Summit was built on{" "}
          <a class="govuk-link" href={listening.url}>
            what families said in {listening.year}
          </a>
          . It {over ? "was to lead" : "is to lead"} to the{" "}
          <a class="govuk-link" href={strategy.url}>
            {strategy.name}
          </a>
          . These themes {over ? "were" : "are"} to be talked about:
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
            <NewsList news={news} />
          </>
        )}
        <NotPublished gaps={summit.gaps} />
        <Sources sources={summit.sources} />
      </Page>
    );
  },
);
