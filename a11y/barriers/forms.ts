import { barrier } from "./barrier.ts";

/** What makes a form hard to fill in, and its mistakes hard to mend. */
export const forms = {
  label: barrier(
    "4.1.2",
    ["blind", "voice", "think"],
    "A field has no label",
    "Give it a label element with for",
  ),
  "label-empty": barrier("3.3.2", ["blind", "think"], "A label is empty", "Write into it what is asked"),
  "label-orphan": barrier(
    "1.3.1",
    ["blind", "voice"],
    "A label belongs to no field",
    "Let for name the id of its field",
  ),
  "label-multiple": barrier(
    "3.3.2",
    ["blind"],
    "A field has several labels",
    "Keep one, and make the rest a hint",
  ),
  "label-repeated": barrier(
    "2.4.6",
    ["blind", "think"],
    "Several fields have the same label",
    "Say in each what differs",
  ),
  "label-vague": barrier(
    "2.4.6",
    ["blind", "think"],
    "A label does not say what is asked",
    "Name what belongs into the field",
  ),
  "label-hidden": barrier(
    "3.3.2",
    ["think", "sight"],
    "A field's label cannot be seen",
    "Show it above the field",
  ),
  "placeholder-as-label": barrier(
    "3.3.2",
    ["think", "sight", "blind"],
    "The only label vanishes as soon as something is typed",
    "Write it above the field as a label",
  ),
  "hint-not-associated": barrier(
    "1.3.1",
    ["blind"],
    "A hint belongs to no field",
    "Name its id in aria-describedby of the field",
  ),
  "fieldset-legend": barrier(
    "1.3.1",
    ["blind"],
    "Choices that belong together have no common question",
    "Put them into a fieldset with a legend",
  ),
  "legend-empty": barrier(
    "1.3.1",
    ["blind"],
    "A group of fields has an empty legend",
    "Write the question into it",
  ),
  "autocomplete-missing": barrier(
    "1.3.5",
    ["think", "hand"],
    "A field about the reader cannot be filled in by the browser",
    "Give it autocomplete",
  ),
  "autocomplete-valid": barrier(
    "1.3.5",
    ["think", "hand"],
    "The autocomplete of a field is none that browsers know",
    "Use a value of the HTML standard",
  ),
  "required-not-told": barrier(
    "3.3.2",
    ["colour", "blind", "think"],
    "That a field must be filled in is told by colour, or not at all",
    "Say it in the label, and add required",
  ),
  "error-not-identified": barrier(
    "3.3.1",
    ["blind", "think"],
    "A mistake is not told at its field",
    "Say it beside the field, and name it in aria-describedby",
  ),
  "error-message-vague": barrier(
    "3.3.3",
    ["think", "blind"],
    "A message does not say what to do",
    "Say how to mend it: Enter a date such as 27 3 2026",
  ),
  "form-submit": barrier(
    "3.2.2",
    ["keys", "blind", "think"],
    "A form has no button that sends it",
    "Add a button of type submit",
  ),
  "select-multiple": barrier(
    null,
    ["keys", "think", "hand"],
    "A list of several choices is hard to use",
    "Use checkboxes",
  ),
  "redundant-entry": barrier(
    "3.3.7",
    ["think", "hand"],
    "The same thing is asked twice",
    "Fill it in from the first answer",
  ),
  "accessible-authentication": barrier(
    "3.3.8",
    ["think", "hand"],
    "A password or code cannot be pasted or filled in",
    "Allow pasting and autocomplete",
  ),
} as const;
