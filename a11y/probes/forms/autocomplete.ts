import { closest, isExposed, isSeen, nameOf, plain, quote, textOf } from "../../page/dom.ts";
import type { ReadingProbe } from "../../probe.ts";
import {
  type Field,
  fields,
  headingAbove,
  isChoice,
  nameWithoutPlaceholder,
  SUBMIT,
  textBeside,
  wanted,
} from "./fields.ts";

/** The field names of the HTML standard that go into any text field, and those of contact that may be of one kind. */
const PLAIN =
  "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo".split(
    " ",
  );
const CONTACT =
  "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp".split(
    " ",
  );

/** What labels ask for, by what the standard calls it. */
const ASKED: readonly (readonly [token: string, label: RegExp])[] = [
  [
    "name",
    /^(full name|name|first and last name|your name|what is your (full )?name|whole name|vor und nachname|vollständiger name|nom complet|nombre completo|nome completo|volledige naam|enw( llawn)?|imię i nazwisko)$/,
  ],
  [
    "given-name",
    /^(first names?|given names?|forenames?|christian name|first name s|vorname|prénom|nombre|voornaam|enw cyntaf|imię)$/,
  ],
  [
    "family-name",
    /^(last names?|family names?|surname|second name|nachname|familienname|nom de famille|apellidos?|cognome|achternaam|cyfenw|nazwisko)$/,
  ],
  ["honorific-prefix", /^(title|salutation|anrede|civilité)$/],
  [
    "email",
    /^(e ?mail|e ?mail address|email id|address e ?mail|e mail adresse|adresse e ?mail|courriel|correo( electrónico)?|(cyfeiriad )?e ?bost|adres e ?mail)$/,
  ],
  [
    "tel",
    /^((tele)?phone|(home |work |mobile |cell |daytime |evening |contact |uk |main )?((tele)?phone|mobile|cell|contact|cell phone|mobile phone)( no| number)?|tel|telefon(nummer)?|handynummer|téléphone|(numéro de )?téléphone|teléfono|telefono|rhif ffôn|numer telefonu)$/,
  ],
  [
    "street-address",
    /^((home |postal |street |mailing |current )?address|anschrift|adresse|dirección|indirizzo|adres|cyfeiriad)$/,
  ],
  [
    "address-line1",
    /^(address( line)? (1|one)|building and street( line 1 of 2)?|street( name)?|house (name or )?number( and street)?|straße( und hausnummer)?|rue)$/,
  ],
  ["address-line2", /^(address( line)? (2|two)|building and street line 2 of 2)$/],
  ["address-level2", /^(town|city|town or city|town city|city town|ort|stadt|ville|ciudad|stad|tref)$/],
  [
    "postal-code",
    /^(post ?code|postal code|zip( code)?|zip postal code|plz|postleitzahl|code postal|código postal|codice postale|cap|cod post)$/,
  ],
  ["country", /^(country( of residence)?|land|pays|país|gwlad)$/],
  [
    "bday",
    /^(date of birth|birth ?date|birthday|d ?o ?b|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita|geboortedatum|dyddiad geni|data urodzenia)$/,
  ],
  ["sex", /^(sex|gender|geschlecht|sexe)$/],
  ["username", /^(user ?name|user id|login( name)?|benutzername|nom d utilisateur|enw defnyddiwr)$/],
  [
    "current-password",
    /^((current |old |existing |new |create (a )?|choose (a )?|confirm (your )?(new )?|repeat |re ?enter |retype )?password|passwort|kennwort|mot de passe|contraseña|wachtwoord|cyfrinair|hasło)$/,
  ],
  [
    "one-time-code",
    /^((one time|verification|security|authentication|access|sms|6 digit) (pass)?code|otp|security code from text message|verification number)$/,
  ],
  [
    "organization",
    /^((company|organi[sz]ation|employer)( name)?|name of (company|organi[sz]ation|employer))$/,
  ],
  ["organization-title", /^job title$/],
  ["cc-name", /^(name on card|cardholder( s)? name|name of card holder)$/],
  ["cc-number", /^((credit |debit |payment |bank )?card number|long card number)$/],
  ["cc-exp", /^((card )?expir(y|ation)( date)?|valid until)$/],
  ["cc-csc", /^(cvv|cvc|csc|card security code|cvv2)$/],
];

const BY_NAME: readonly (readonly [token: string, name: RegExp])[] = [
  ["given-name", /^(first|given|fore) ?name$/],
  ["family-name", /^(last|family|sur) ?name$/],
  ["name", /^(full|your) ?name$/],
  ["email", /^(e ?mail|your ?email|email ?address)$/],
  ["tel", /^(phone|telephone|mobile|tel|phone ?number|mobile ?number)$/],
  ["postal-code", /^(post ?code|postal ?code|zip|zip ?code)$/],
  ["bday", /^(dob|date of birth|birth ?date|birthday)$/],
];

/** Of somebody or something else than the reader. */
const OTHERS =
  /\b(child|children|childs|kid|son|daughter|pupil|student|partner|spouse|husband|wife|parent|carer|guardian|friend|colleague|emergency|next of kin|kin|referee|reference|guest|attendee|patient|applicant|claimant|customer|client|member|employee|staff|manager|recipient|sender|beneficiary|gp|doctor|school|nursery|event|venue|site|pet|product|file|group|team|deceased|landlord|tenant|witness|driver|passenger|speaker|author|supplier|contractor|their|them|his|her|someone|person)\b/;

/**
 * WCAG 2.2, 1.3.5 Identify Input Purpose. Fields about the reader must say so with autocomplete, in the words of
 * the HTML standard. By its label, its name or its type a field is taken for one about the reader, unless it or
 * its heading names somebody else.
 */
export const autocomplete: ReadingProbe = {
  name: "autocomplete",
  barriers: ["autocomplete-missing", "autocomplete-valid"],
  settings: ["desktop"],
  *read() {
    for (const field of fields()) {
      if (
        !isExposed(field) ||
        isChoice(field) ||
        field.disabled ||
        field.getAttribute("aria-disabled") === "true"
      )
        continue;
      const value = field.getAttribute("autocomplete")?.trim().toLowerCase() ?? "";
      const asked = askedBy(field);
      const label = labelOf(field);
      if (value !== "" && value !== "on" && value !== "off") {
        const fault = faultOf(value, field);
        if (fault) yield { barrier: "autocomplete-valid", level: "error", element: field, message: fault };
        else if (asked && !fits(value, asked) && isSeen(field))
          yield {
            barrier: "autocomplete-valid",
            level: "warning",
            element: field,
            message: `It says ${quote(value)}, and the label ${quote(label)}. Do both mean the same?`,
          };
        continue;
      }
      if (!asked || !isSeen(field) || ("readOnly" in field && field.readOnly) || isLookup(field)) continue;
      yield {
        barrier: "autocomplete-missing",
        level: "warning",
        element: field,
        message: `The field ${quote(label)} ${value ? `says autocomplete="${value}"` : "has none"}; ${quote(tokenFor(asked, label))} would fill it in. Is it about the reader?`,
      };
    }
  },
};

function labelOf(field: Field): string {
  return nameWithoutPlaceholder(field) || textBeside(field)?.text || nameOf(field);
}

/** The field name that a field's label, name or type stands for; undefined for none or one about others. */
function askedBy(field: Field): string | undefined {
  const label = labelOf(field);
  const group = closest(field, "fieldset, [role=group]");
  const context = plain(
    `${label} ${group ? nameOf(group) : ""} ${textOf(headingAbove(field) ?? document.createElement("p"))}`,
  );
  if (OTHERS.test(plain(label)) || /\w['’]s\b/.test(label) || OTHERS.test(context) || field.type === "search")
    return;
  const words = wanted(label).replace(
    /^(please )?((enter|type|provide|give|what is|what s|tell us) )?(your |my |the |ihre? |votre |tu |su |eich )?/,
    "",
  );
  const byLabel = ASKED.find(([, pattern]) => pattern.test(words))?.[0];
  if (byLabel === "honorific-prefix" && field.localName !== "select") return;
  if (byLabel) return byLabel;
  if (words.length > 40) return;
  if (field.matches("[type=password]")) return "current-password";
  const names = [field.name, field.id].map((each) => plain(each.replace(/([a-z])([A-Z])/g, "$1 $2")));
  const byName = BY_NAME.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
  // A label that says something else than the name of the field is believed.
  if (byName && (words === "" || words.includes(byName.split("-")[0] ?? ""))) return byName;
  if (field.matches("[type=email]") && /\be ?mail\b/.test(words)) return "email";
  return field.matches("[type=tel]") && /\b(phone|mobile|tel\w*)\b/.test(words) ? "tel" : undefined;
}

function tokenFor(asked: string, label: string): string {
  return asked === "current-password" &&
    /\b(new|create|choose|confirm|repeat|retype|enter again)\b/i.test(label)
    ? "new-password"
    : asked;
}

/** A form of one field that finds something by a place or an address. */
function isLookup(field: Field): boolean {
  const form = closest(field, "form, [role=search], search");
  if (!form) return false;
  if (form.matches("[role=search], search")) return true;
  const button = [...form.querySelectorAll(SUBMIT)].map((each) => plain(nameOf(each))).join(" ");
  return (
    fields(form).length <= 2 &&
    /\b(search|find|look ?up|check|filter|go|suche\w*|rechercher?|buscar)\b/.test(button)
  );
}

/** What is wrong with a value, by the grammar of the HTML standard. */
function faultOf(value: string, field: Field): string | undefined {
  const tokens = value.split(/\s+/);
  if (tokens.at(-1) === "webauthn") tokens.pop();
  if (tokens[0]?.startsWith("section-")) tokens.shift();
  if (tokens[0] === "shipping" || tokens[0] === "billing") tokens.shift();
  const kind = /^(home|work|mobile|fax|pager)$/.test(tokens[0] ?? "") ? tokens.shift() : undefined;
  const [token = "", ...rest] = tokens;
  if (rest.length > 0 || !(PLAIN.includes(token) || CONTACT.includes(token)))
    return `It says ${quote(value)}.`;
  if (kind && !CONTACT.includes(token))
    return `It says ${quote(value)}, and ${quote(kind)} goes with phone numbers and e-mail only.`;
  const { type } = field;
  const wrong =
    (type === "email" && !/^(email|username|impp)$/.test(token)) ||
    (type === "tel" && /^(email|.*name|.*password|street-address|bday|url|sex|country.*)$/.test(token)) ||
    (type === "number" &&
      /^(email|.*name|.*password|street-address|bday|url|tel|country.*|organization.*)$/.test(token)) ||
    (type === "date" && !/^(bday|cc-exp)$/.test(token)) ||
    (type === "url" && !/^(url|photo|impp)$/.test(token));
  return wrong ? `It says ${quote(value)}, which a field of the type ${type} cannot hold.` : undefined;
}

/** Whether a value fits what is asked for, or is near enough not to speak of. */
function fits(value: string, asked: string): boolean {
  const token =
    value
      .split(/\s+/)
      .filter((each) => each !== "webauthn")
      .at(-1) ?? "";
  const family = (each: string) => {
    if (/password/.test(each)) return "password";
    if (/address|postal|country/.test(each))
      return each.startsWith("postal") || each.startsWith("country") ? each.slice(0, 6) : "address";
    return each.split("-")[0] ?? each;
  };
  if (family(token) === family(asked)) return true;
  // People sign in with an e-mail address as their name, and one field may take a name in parts.
  const pairs = [
    "username email",
    "email username",
    "name cc",
    "cc name",
    "given name",
    "name given",
    "one current",
    "username tel",
    "tel username",
    "cc one",
    "organization name",
    "nickname name",
    "nickname username",
    "honorific name",
    "additional name",
    "one cc",
    "one tel",
    "family name",
    "nickname given",
  ];
  return pairs.includes(`${family(token)} ${family(asked)}`) || token === "transaction-amount";
}
