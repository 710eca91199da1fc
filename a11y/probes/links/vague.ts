/**
 * Words of links and buttons that name no thing, in the languages that are most read in Europe, as plain() of
 * page/dom.ts writes them.
 */

const MORE =
  "(?:even |a bit |lots )?more(?: (?:about )?(?:it|this|that|us|here|now|info|infos|information|details))?";

/** Nothing else can be understood by these, whoever hears them. */
const EMPTY = [
  "(?:please )?(?:click|tap|press|touch|push)(?: (?:me|it|this|this link|the link|on this|on this link|link|now))?",
  "(?:please )?(?:\\p{L}+ ){0,2}here",
  "(?:click|tap|press)(?: here)? (?:to|for) (?:view|read|see|learn|find out|go|open|download|continue|details|info|information|more)(?: more| it| this| details| info| information)?",
  MORE,
  `(?:read|learn|find out|see|view|discover|get|explore|know|show|hear|tell me|discover) ${MORE}`,
  "(?:further|full|additional|other) (?:info|information|details|reading)",
  "(?:this|the|that|our|external|web|useful|related)? ?(?:link|hyperlink|url)s?",
  "(?:follow|use|visit|open|see|view|go to) (?:this|the|that|it)(?: (?:link|page|site|website|web page|file|document))?",
  "(?:this|the|that|next|web)? ?(?:page|web page|webpage|site|website|web site|article|post|document|file|form|pdf|one)",
  "this|that|it|there|go there|go|info|details?|untitled|link text|text|link title|your text|lorem ipsum",
  "read|read (?:this|on|it|now|article|the article|this article|post|story|full article|the full article)",
  "continue(?: reading)?|keep reading|(?:see|view|full|show|get) details?|view it|full story|image|picture|icon|button",
  "download(?: (?:it|this|now|file|the file|document|the document|link|pdf|the pdf))?|view (?:file|document|page)",
  // German
  "(?:bitte )?(?:hier|da|dort)(?: (?:klicken|lang|weiter|weiterlesen|entlang))?|klicken? (?:sie )?(?:bitte )?hier|klick(?:en sie)?",
  "(?:noch )?mehr(?: (?:lesen|erfahren|infos?|informationen|dazu|details|anzeigen))?|(?:hier )?weiter(?:lesen)?|weitere (?:infos|informationen|details)",
  "(?:dieser|diesem|dieser seite|zum|zur) ?(?:link|seite|artikel)?|herunterladen|zum artikel|diese seite",
  // French
  "(?:cliquez|cliquer|clique) ?(?:ici|la|là)?|ici|par ici|lire (?:plus|la suite|l article)|(?:en )?(?:savoir|voir) plus|plus d info(?:s|rmations?)?|ce lien|lien|télécharger|cette page|la suite",
  // Spanish and Portuguese
  "(?:haga|haz|hacer|dar|da)? ?(?:clic|click) ?(?:aquí|aqui)|pulse aquí|aquí|aqui|clique aqui|(?:leer|ver|saber|conocer|ler|saiba|leia|veja) (?:más|mais)|más(?: info(?:rmación)?)?|mais(?: info(?:rmações)?)?|este enlace|enlace|descargar|baixar|esta página",
  // Italian
  "(?:clicca|cliccare|clicca su|premi) ?(?:qui|qua)|qui|qua|leggi (?:tutto|di più|ancora)|(?:scopri|saperne) di più|di più|scarica|questo link|questa pagina|continua(?: a leggere)?",
  // Dutch
  "(?:klik )?hier|lees (?:meer|verder)|meer(?: (?:lezen|info|informatie|weten))?|deze (?:link|pagina)|downloaden|verder lezen",
  // Polish
  "(?:kliknij )?(?:tutaj|tu)|kliknij|(?:czytaj|dowiedz się|zobacz) (?:więcej|dalej)|więcej(?: informacji)?|pobierz|szczegóły|ten link",
  // Welsh
  "(?:cliciwch )?yma|cliciwch|(?:darllen|darllenwch|dysgu|gweld) (?:mwy|fwy|rhagor)|(?:mwy|rhagor)(?: o wybodaeth)?|dolen|y dudalen hon",
  // The languages of Scandinavia, Romanian, Turkish
  "(?:klicka )?här|läs mer|(?:klik(?:k)? )?her|læs mere|les mer|mere info|mer info|tästä|lue lisää|(?:click )?aici|(?:citește|află) mai mult(?:e)?|buraya tıklayın|devamı",
];

/** These are clear where the words around them are. */
const UNCLEAR = [
  "(?:link|page|item|option) (?:\\d+|one|two|three)",
  "(?:view|see|show|read|watch|listen|open|browse|play|visit|start|next step|other)(?: (?:all|now|it|online|more|site|website|the website|our website|web site))?",
  "all|information|explore|discover|about this|homepage|here s how|how|why|what|where|when|yes|no|ok|okay|start|submit|go back",
  "(?:apply|register|sign up|book|join|order|buy|try|get|do|act|find out|find|check|respond)(?: (?:it|now))?",
  "more (?:news|events|stories|articles|pages|links|options|like this)",
];

const exactly = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join("|")})$`, "u");
const empty = exactly(EMPTY);
const unclear = exactly(UNCLEAR);

/** How little the words say, if they say too little: nothing at all, or nothing without the words around them. */
export function vagueness(words: string): "empty" | "unclear" | undefined {
  if (empty.test(words)) return "empty";
  return unclear.test(words) ? "unclear" : undefined;
}
