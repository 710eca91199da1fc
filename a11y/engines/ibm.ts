import {
  asks,
  claims,
  type Engine,
  leftOut,
  notes,
  type Rules,
  scriptOf,
  sightings,
  type Verdict,
  without,
} from "./engine.ts";

const name = "IBM";
const script = scriptOf("accessibility-checker-engine/ace-window.js");

const focus = without("it asks of every control, at great cost; probes move the focus and look");

export const rules = {
  a_target_warning: asks("link-new-window"),
  a_text_purpose: claims("link-name"),
  applet_alt_exists: claims("object-alt"),
  application_content_accessible: asks("object-alt"),
  area_alt_exists: claims("area-alt"),
  aria_accessiblename_exists: claims("aria-name"),
  aria_activedescendant_tabindex_valid: claims("keyboard-unreachable"),
  aria_activedescendant_valid: claims("aria-valid-attr-value"),
  aria_application_label_unique: asks("landmark-unique"),
  aria_application_labelled: claims("aria-name"),
  aria_article_label_unique: notes("landmark-unique"),
  aria_attribute_allowed: claims("aria-allowed-attr"),
  aria_attribute_conflict: claims("aria-allowed-attr"),
  aria_attribute_deprecated: claims("aria-deprecated"),
  aria_attribute_exists: claims("aria-valid-attr-value"),
  aria_attribute_redundant: notes("aria-allowed-attr"),
  aria_attribute_required: claims("aria-required-attr"),
  aria_attribute_valid: claims("aria-valid-attr"),
  aria_attribute_value_valid: claims("aria-valid-attr-value"),
  aria_banner_label_unique: asks("landmark-unique"),
  aria_banner_single: asks("landmark-no-duplicate"),
  aria_child_tabbable: claims("keyboard-unreachable"),
  aria_child_valid: asks("aria-required-children"),
  aria_complementary_label_unique: asks("landmark-unique"),
  aria_complementary_label_visible: notes("landmark-unique"),
  aria_complementary_labelled: notes("landmark-unique"),
  aria_content_in_landmark: without("axe, AccessLint and Alfa look for the same, and IBM takes long for it"),
  aria_contentinfo_label_unique: asks("landmark-unique"),
  aria_contentinfo_misuse: notes("landmark-one-main"),
  aria_contentinfo_single: asks("landmark-no-duplicate"),
  aria_descendant_valid: claims("nested-interactive"),
  aria_document_label_unique: asks("landmark-unique"),
  aria_eventhandler_role_valid: claims("custom-control"),
  aria_form_label_unique: asks("landmark-unique"),
  aria_graphic_labelled: claims("svg-img-alt"),
  aria_hidden_nontabbable: asks("aria-hidden-focus"),
  aria_id_unique: asks("aria-valid-attr-value"),
  aria_img_labelled: claims("image-alt"),
  aria_keyboard_handler_exists: asks("mouse-only"),
  aria_landmark_name_unique: asks("landmark-unique"),
  aria_main_label_unique: asks("landmark-unique"),
  aria_main_label_visible: without("one main part needs no label, and IBM takes long to look for it"),
  aria_navigation_label_unique: asks("landmark-unique"),
  aria_parent_required: claims("aria-required-parent"),
  aria_region_label_unique: asks("landmark-unique"),
  aria_region_labelled: claims("aria-name"),
  aria_role_allowed: claims("aria-roles"),
  aria_role_redundant: notes("aria-allowed-role"),
  aria_role_valid: asks("aria-allowed-role"),
  aria_search_label_unique: asks("landmark-unique"),
  aria_toolbar_label_unique: asks("landmark-unique"),
  aria_widget_labelled: asks("aria-name"),
  asciiart_alt_exists: asks("by-hand"),
  blink_css_review: asks("blink"),
  blink_elem_deprecated: claims("blink"),
  blockquote_cite_exists: notes("faked-quote"),
  canvas_content_described: asks("canvas-alt"),
  caption_track_exists: asks("video-caption"),
  combobox_active_descendant: claims("aria-required-attr"),
  combobox_autocomplete_valid: claims("aria-valid-attr-value"),
  combobox_design_valid: claims("aria-required-children"),
  combobox_focusable_elements: claims("focus-order"),
  combobox_haspopup_valid: claims("aria-valid-attr-value"),
  combobox_popup_reference: claims("aria-valid-attr-value"),
  debug_paths: without("for IBM's own tests"),
  detector_tabbable: without("it reports what can be reached with Tab, which is no fault"),
  dir_attribute_valid: claims("text-direction"),
  download_keyboard_controllable: notes("by-hand"),
  draggable_alternative_exists: asks("drag-only"),
  element_accesskey_labelled: asks("accesskeys"),
  element_accesskey_unique: claims("accesskeys"),
  element_attribute_deprecated: claims("deprecated-element"),
  element_id_unique: claims("duplicate-id"),
  element_lang_valid: claims("valid-lang"),
  element_mouseevent_keyboard: asks("mouse-only"),
  element_orientation_unlocked: without("a probe turns the page, and IBM takes long for it"),
  element_scrollable_tabbable: without("axe and a probe look for the same, and IBM takes long for it"),
  element_tabbable_role_valid: notes("focusable-static"),
  element_tabbable_unobscured: focus,
  element_tabbable_visible: focus,
  embed_alt_exists: claims("object-alt"),
  emoticons_alt_exists: without("it reads every text for faces made of signs, at great cost"),
  error_message_exists: claims("error-not-identified"),
  fieldset_label_valid: claims("fieldset-legend"),
  fieldset_legend_valid: claims("fieldset-legend"),
  figure_label_exists: notes("image-alt"),
  form_font_color: asks("required-not-told"),
  form_interaction_review: notes("by-hand"),
  form_label_unique: claims("label-multiple"),
  form_submit_button_exists: asks("form-submit"),
  form_submit_review: notes("by-hand"),
  frame_src_valid: asks("frame-title-vague"),
  frame_title_exists: claims("frame-title"),
  heading_content_exists: claims("empty-heading"),
  heading_markup_misuse: asks("faked-heading"),
  html_lang_exists: claims("html-has-lang"),
  html_lang_valid: claims("html-lang-valid"),
  html_skipnav_exists: notes("bypass"),
  iframe_interactive_tabbable: claims("frame-focusable-content"),
  imagebutton_alt_exists: claims("input-image-alt"),
  imagemap_alt_exists: claims("area-alt"),
  img_alt_background: notes("background-image"),
  img_alt_decorative: notes("alt-empty-informative"),
  img_alt_misuse: asks("alt-vague"),
  img_alt_null: claims("alt-empty-title"),
  img_alt_redundant: claims("alt-repeated"),
  img_alt_valid: claims("image-alt"),
  img_ismap_misuse: claims("server-side-image-map"),
  img_longdesc_misuse: asks("image-alt"),
  input_autocomplete_valid: claims("autocomplete-valid"),
  input_checkboxes_grouped: claims("fieldset-legend"),
  input_fields_grouped: notes("fieldset-legend"),
  input_haspopup_conflict: claims("aria-allowed-attr"),
  input_label_after: asks("label-far"),
  input_label_before: asks("label-far"),
  input_label_exists: claims("label"),
  input_label_visible: asks("label-hidden"),
  input_onchange_review: notes("change-on-input"),
  input_placeholder_label_visible: asks("placeholder-as-label"),
  label_content_exists: claims("label-empty"),
  label_name_visible: without("axe, Alfa and a probe look for the same, and IBM takes long for it"),
  label_ref_valid: claims("label-orphan"),
  list_children_valid: claims("list"),
  list_markup_review: without("probes look for lists that are none, and IBM takes long for it"),
  list_structure_proper: claims("list"),
  marquee_elem_avoid: claims("marquee"),
  media_alt_brief: asks("alt-too-long"),
  media_alt_exists: claims("object-alt"),
  media_audio_transcribed: notes("audio-transcript"),
  media_autostart_controllable: asks("autoplay"),
  media_keyboard_controllable: asks("keyboard-unreachable"),
  media_live_captioned: notes("video-caption"),
  media_track_available: notes("video-description"),
  meta_redirect_optional: notes("meta-refresh"),
  meta_refresh_delay: claims("meta-refresh"),
  meta_viewport_zoomable: claims("meta-viewport"),
  noembed_content_exists: claims("object-alt"),
  object_text_exists: claims("object-alt"),
  page_title_exists: claims("document-title"),
  page_title_valid: claims("title-vague"),
  script_focus_blur_review: asks("opens-on-focus"),
  script_onclick_avoid: asks("link-destination"),
  script_onclick_misuse: asks("link-destination"),
  script_select_review: notes("opens-on-focus"),
  select_options_grouped: notes("by-hand"),
  skip_main_described: asks("skip-link"),
  skip_main_exists: asks("bypass"),
  style_background_decorative: notes("background-image"),
  style_before_after_review: notes("css-content"),
  style_color_misuse: notes("color-only"),
  style_focus_visible: focus,
  style_highcontrast_visible: notes("forced-colors"),
  style_hover_persistent: notes("hover-content"),
  style_viewport_resizable: notes("resize-text"),
  svg_graphics_labelled: notes("svg-img-alt"),
  table_aria_descendants: claims("aria-allowed-role"),
  table_caption_empty: claims("table-caption"),
  table_caption_nested: claims("table-caption"),
  table_headers_exists: claims("table-headers"),
  table_headers_ref_valid: claims("table-scope"),
  table_headers_related: notes("table-scope"),
  table_layout_linearized: notes("table-layout"),
  table_scope_valid: claims("table-scope"),
  table_structure_misuse: claims("table-layout"),
  table_summary_redundant: claims("table-caption"),
  target_spacing_sufficient: without("axe and a probe measure targets, and IBM takes long for it"),
  text_block_heading: without("it asks of every short paragraph whether it is a heading"),
  text_contrast_sufficient: without("AccessLint, HTML_CodeSniffer and a probe measure contrast"),
  text_quoted_correctly: notes("faked-quote"),
  text_sensory_misuse: without("a probe reads the same words, and IBM takes long for it"),
  text_spacing_valid: without("axe, AccessLint and Alfa look for the same, and IBM takes longest"),
  text_whitespace_valid: asks("spaced-letters"),
  widget_tabbable_exists: claims("keyboard-unreachable"),
  widget_tabbable_single: claims("focus-order"),
} as const satisfies Rules;

interface Result {
  readonly value: readonly [policy: string, confidence: string];
}

/** What we use of the script. */
declare global {
  interface Window {
    ace_ibma: {
      readonly Checker: new () => {
        readonly engine: {
          getRulesIds(): string[];
          getRule(id: string): {
            readonly rulesets: readonly { readonly num: string | readonly string[] }[];
            run(...values: unknown[]): Result | Result[] | null | undefined;
          };
          enableRules(ids: readonly string[]): void;
          run(document: Document): Promise<{
            readonly results: readonly (Result & {
              readonly ruleId: string;
              readonly message: string;
              readonly node: Node;
            })[];
          }>;
        };
      };
    };
  }
}

/** Runs in the page. */
async function check(notRun: string[]): Promise<Verdict[]> {
  const { engine } = new window.ace_ibma.Checker();
  const ids = engine.getRulesIds().filter((id) => !notRun.includes(id));
  const criteria = new Map<string, string | null>();
  const faults: string[] = [];
  for (const id of ids) {
    const rule = engine.getRule(id);
    const numbers = rule.rulesets.flatMap(({ num }) => num);
    criteria.set(id, numbers.find((number) => /^\d\.\d\.\d+$/.test(number)) ?? null);
    const run = rule.run.bind(rule);
    rule.run = (...values) => {
      try {
        // The engine takes no result for a pass, and writes much about each pass that it is told of.
        return [run(...values) ?? []].flat().filter(({ value }) => value[1] !== "PASS");
      } catch (error) {
        // The engine goes on without a word.
        faults.push(`IBM's rule ${id} failed: ${error}`);
        throw error;
      }
    };
  }
  engine.enableRules(ids);
  const { results } = await engine.run(document);
  if (faults[0]) throw new Error(faults[0]);
  return results.map(({ ruleId, message, value, node }) => ({
    rule: ruleId,
    sure: value[1] === "FAIL",
    message,
    selector: window.a11y.placeOf(node),
    wcag: criteria.get(ruleId) ?? null,
  }));
}

export const ibm: Engine = {
  name,
  package: "accessibility-checker-engine",
  licence: "Apache-2.0",
  rules,
  script,
  run: async (tab) => {
    await tab.load(name);
    return sightings(name, rules, await tab.run(check, leftOut(rules)));
  },
};
