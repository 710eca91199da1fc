import { francAll } from "franc-min";

/** Common short words by language (ISO 639-1); what English has too is left out of the others. */
const COMMON: Readonly<Record<string, string>> = {
  en: "the of and to in is that it for was on are as with his they at be this have from or had by but what were we when your can said there use an each which she how their if will up about out many then them these some would make like him into time has look more write go see number way could people my than first been call who its now find long down day did get come made may part this our you not all here no please I a he do us me so am over after new other any book ask help",
  fr: "le la les des du est et que qui dans pour pas une sur avec sont vous nous ce cette il elle ils au aux ou où mais par ne se leur leurs votre vos notre nos ces être avoir fait comme tout tous toute très bien aussi chez sans bonjour merci bienvenue ici je mon sa ses deux même peut c'est d'un d'une l'on qu'il madame monsieur allons une année bonne depuis entre encore",
  de: "der das und ist nicht ein eine einen einem einer zu den dem mit von für auf sie ich es im auch sich wir ihr ihre ihnen unsere unser oder aber bei nach aus wenn wird werden sind haben kann können durch über wie noch nur zum zur vom hier bitte guten herzlich willkommen danke diese dieser dieses uns mehr keine",
  es: "el los las del una que y es por con para su al lo como más pero sus este esta estos entre cuando muy sobre también hasta hay donde quien desde todo nos durante usted ustedes nuestro nuestra aquí bienvenidos gracias hola puede está están ser tiene hacer cómo qué si días año años",
  it: "i il gli della dei delle di che è con non una sono nel nella più anche ma questo questa alla dal dalla suo sua loro si ha hanno essere ci molto tutti noi voi nostro vostra qui benvenuti grazie ciao dove quando perché ogni può degli ai sul sulla",
  pt: "o os da dos em uma que não é por com para mais como mas ao à foi são nos na pelo pela seu sua isso este esta também já muito você vocês nosso nossa aqui bem-vindo obrigado obrigada olá onde quando ou está ser ter até sem às",
  nl: "het een van en dat niet zijn voor op te aan er ook als bij maar om naar uit deze dit wij jullie zij hij worden wordt kunnen hebben heeft meer onze ons hier welkom graag bedankt wat geen hoe ging nieuwjaar gelukkig de je kunt",
  pl: "w z na nie się jest że o jak ale dla po tak za od przez być są lub oraz może czy przy ta tej tego które i im ich kto kogo nikt dlaczego gdzie kiedy wszystko zbyt bardzo długo mogą ma mają był była było przez pod żeby aby ten to ze bez również także jeśli który która jego jej już tylko nas nasza nasz nasze proszę dzień dobry witamy dziękujemy strona języku polsku można dziecko dzieci rodziców",
  ro: "și în de la cu nu pe este să pentru că un o mai sunt au fi ale lui ca sau acest această dar noi dumneavoastră aici bine ați venit mulțumim bună ziua limba română copii copilul părinți cum unde când prin după fără",
  tr: "ve bir bu için ile çok ne daha olarak var gibi kadar olan değil ama ya veya sonra biz siz hoş geldiniz merhaba teşekkürler nasıl nerede mı sizin bizim burada çocuk çocuğunuz",
  cy: "yn i y yr mae ac gyda eich ein chi ni hwn hon gan wedi bod nad ddim os sydd oes fydd bydd mewn neu ar gyfer gael gellir ynghylch croeso cymraeg gymraeg cymru tudalen dudalen plant rhieni ysgol cysylltwch cysylltu gwybodaeth y'r i'r o'r a'r mae'r hyn er sut ble hefyd ydych ydy yw iawn diolch",
  so: "waa oo iyo ku ka u waxaa si ah aan wax uu ay soo loo kale markii ayaa waxay lagu laga hadii haddii fadlan carruurta caruurta waalidiinta waalidka soomaali soomaaliga luqadda bogga caawimaad iskuul iskuulka waxbarashada ama leh isku dhammaan",
  sq: "të dhe në një për nga që është si nuk ka më janë ju jo kjo ky ne tuaj fëmijët shkolla faleminderit mirë se vini gjuhën shqipe",
  lt: "ir yra kad su iš ne bet kaip į apie tai jūsų mes jūs vaikų vaikas sveiki ačiū lietuvių kalba puslapis dėl arba taip gali nuo prie",
  ga: "agus na ar le tá sé sí bhfuil níl seo faoi mar ó chuig do bhí gaeilge fáilte leathanach leis ag ón againn",
  gd: "agus tha na le gu e i anns bha seo sin mar fàilte gàidhlig duilleag aig ann gus leis còmhla sgoil clann phàrantan",
  sv: "och i att det som på är av för med inte om ett var sig från vi så kan när år också vid ut finns oss er ni våra eller välkommen här",
  da: "og i det er til på af en med som ikke der de et har om vi var fra kan hvor også eller jeg skal deres dit velkommen tak",
  cs: "se i na je že v s z pro jsou které jako jsem tak při nebo podle také jsme byl jeho vás nás naše děti rodiče vítejte děkujeme jazyce česky škola",
  sk: "sa na je že v s z pre sú ktoré ako som tak pri alebo podľa tiež sme bol jeho vás nás naše deti rodičia vitajte ďakujeme jazyku slovensky škola",
  hu: "az és hogy nem egy ez de csak már mint vagy még itt ki lehet volt szülők gyermek gyerekek üdvözöljük köszönjük magyar nyelven iskola önnek",
};
const LISTS = new Map(Object.entries(COMMON).map(([lang, words]) => [lang, new Set(words.split(" "))]));
const ENGLISH = LISTS.get("en") ?? new Set();

/** The languages of COMMON that franc knows, by its codes. */
const FRANC: Readonly<Record<string, string>> = {
  eng: "en",
  fra: "fr",
  deu: "de",
  spa: "es",
  ita: "it",
  por: "pt",
  nld: "nl",
  pol: "pl",
  ron: "ro",
  tur: "tr",
  som: "so",
  swe: "sv",
  ces: "cs",
  hun: "hu",
};

/** Languages by the script that they are written in, where it isn't Latin. */
const SCRIPTS: readonly { readonly name: string; readonly letters: RegExp; readonly langs: RegExp }[] = [
  {
    name: "Arabic",
    letters: /\p{Script=Arabic}/gu,
    langs: /^(ar|fa|ur|ps|sd|ug|ku|ckb|pa|ks|ms|az|uz|ha|bal|prs|pes|arz)/,
  },
  { name: "Hebrew", letters: /\p{Script=Hebrew}/gu, langs: /^(he|iw|yi|lad|arc)/ },
  {
    name: "Cyrillic",
    letters: /\p{Script=Cyrillic}/gu,
    langs: /^(ru|uk|bg|be|sr|mk|kk|ky|mn|tg|tt|uz|az|bs|sh|os|ce|ab|cu)/,
  },
  { name: "Greek", letters: /\p{Script=Greek}/gu, langs: /^(el|grc|cop)/ },
  { name: "Devanagari", letters: /\p{Script=Devanagari}/gu, langs: /^(hi|mr|ne|sa|kok|bho|mai|sd|ks|doi)/ },
  { name: "Bengali", letters: /\p{Script=Bengali}/gu, langs: /^(bn|as|mni|syl)/ },
  { name: "Gurmukhi", letters: /\p{Script=Gurmukhi}/gu, langs: /^pa/ },
  { name: "Gujarati", letters: /\p{Script=Gujarati}/gu, langs: /^gu/ },
  { name: "Tamil", letters: /\p{Script=Tamil}/gu, langs: /^ta/ },
  { name: "Telugu", letters: /\p{Script=Telugu}/gu, langs: /^te/ },
  { name: "Sinhala", letters: /\p{Script=Sinhala}/gu, langs: /^si/ },
  { name: "Thai", letters: /\p{Script=Thai}/gu, langs: /^th/ },
  { name: "Georgian", letters: /\p{Script=Georgian}/gu, langs: /^ka/ },
  { name: "Armenian", letters: /\p{Script=Armenian}/gu, langs: /^(hy|xcl)/ },
  { name: "Ethiopic", letters: /\p{Script=Ethiopic}/gu, langs: /^(am|ti|gez|tig)/ },
  { name: "Khmer", letters: /\p{Script=Khmer}/gu, langs: /^km/ },
  { name: "Burmese", letters: /\p{Script=Myanmar}/gu, langs: /^(my|shn|kar)/ },
  { name: "Hangul", letters: /\p{Script=Hangul}/gu, langs: /^ko/ },
  { name: "Japanese", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, langs: /^(ja|ain)/ },
  { name: "Chinese", letters: /\p{Script=Han}/gu, langs: /^(zh|yue|ja|ko|cmn|wuu|hak|nan|vi)/ },
];

/** A language that a text seems to be in. */
export interface Guess {
  /** Its name, for a message. */
  readonly language: string;
  /** ISO 639-1; "" where only the script is known. */
  readonly code: string;
  readonly level: "error" | "warning";
}

const names = new Intl.DisplayNames("en", { type: "language" });
const nameOf = (code: string): string => names.of(code) ?? code;

/** Whether a code is a language's; that one is none is told elsewhere. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && names.of(code) !== code;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Its words in small letters, but for the English I: as a small letter it is a word of other languages. */
const tokensOf = (text: string): string[] =>
  text
    .replace(/’/g, "'")
    .match(/[\p{L}\p{M}][\p{L}\p{M}'-]*/gu)
    ?.map((word) => (word === "I" ? word : word.toLowerCase())) ?? [];

/** A stretch in a script that the language is never written in, if there is one. */
export function foreignScript(text: string, lang: string): (Guess & { readonly text: string }) | undefined {
  for (const { name, letters, langs } of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count < 2 || langs.test(lang)) continue;
    const source = letters.source;
    // The longest stretch; single letters are signs, as in formulas.
    const stretches = text.match(new RegExp(`${source}(?:[\\s\\p{M}\\p{P}\\d]*${source})+`, "gu")) ?? [];
    const longest = stretches.reduce((one, other) => (other.length > one.length ? other : one), "");
    const size = longest.match(letters)?.length ?? 0;
    if (size < 2) continue;
    const long = /Chinese|Japanese/.test(name) ? size >= 6 : longest.split(/\s+/).length >= 3;
    return {
      language: `a language of ${name} script`,
      code: "",
      level: long ? "error" : "warning",
      text: longest,
    };
  }
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = SCRIPTS.find(
    ({ langs, name }) => langs.test(lang) && !/^(ku|az|uz|ha|ms|sr|bs|sh|vi|kk|mn|tg|tt)/.test(lang) && name,
  );
  if (!other || /-latn/.test(lang) || latin < lettersIn(text) || tokensOf(text).length < 5) return undefined;
  const code = best(tokensOf(text))?.code ?? "";
  if (!code) return undefined;
  return { language: nameOf(code), code, level: tokensOf(text).length >= 8 ? "error" : "warning", text };
}

interface Count {
  readonly code: string;
  readonly hits: number;
}

function countOf(tokens: readonly string[], code: string): number {
  const list = LISTS.get(code);
  if (!list) return 0;
  return tokens.filter((token) => list.has(token) && (code === "en" || !ENGLISH.has(token))).length;
}

/** The language of which the text has most common words, if it has two of them. */
function best(tokens: readonly string[], except = ""): Count | undefined {
  const counts = [...LISTS.keys()]
    .filter((code) => code !== except)
    .map((code) => ({ code, hits: countOf(tokens, code) }))
    .sort((a, b) => b.hits - a.hits);
  const [first] = counts;
  return first && first.hits > 0 ? first : undefined;
}

/** How far from each language's usual letters a text is, from 1 for the nearest down to 0. */
function byLetters(text: string): { readonly code: string; readonly nearness: number }[] {
  return francAll(text, { only: Object.keys(FRANC), minLength: 8 }).flatMap(([code, nearness]) => {
    const known = FRANC[code];
    return known ? [{ code: known, nearness }] : [];
  });
}

/** Languages so near each other that a short text does not tell them apart. */
const NEAR: readonly ReadonlySet<string>[] = [
  new Set(["cs", "sk"]),
  new Set(["da", "sv", "no", "nb", "nn"]),
  new Set(["ga", "gd"]),
  new Set(["es", "pt", "gl", "ca"]),
  new Set(["nl", "af"]),
  new Set(["de", "lb", "gsw"]),
  new Set(["fr", "oc", "co"]),
  new Set(["ro", "mo"]),
  new Set(["en", "sco"]),
];
const areNear = (one: string, other: string): boolean =>
  one === other || NEAR.some((each) => each.has(one) && each.has(other));

/**
 * The language of a text in Latin letters, where it is clearly another than the one it is said to be in: by common
 * words, and by letters if the text is long enough.
 *
 * @param lang the language it is said to be in
 * @param certain how many common words make it certain
 */
export function foreignLanguage(text: string, lang: string, certain = 4): Guess | undefined {
  const [primary = ""] = lang.split("-");
  const tokens = tokensOf(text);
  const letters = lettersIn(text);
  const first = best(tokens, primary);
  if (!first || areNear(first.code, primary) || letters < 8) return undefined;
  const own = countOf(tokens, primary);
  const share = first.hits / tokens.length;
  if (own * 3 > first.hits || share < 0.2) return undefined;
  const judged = byLetters(text);
  const nearest = judged[0]?.code;
  const nearness = judged.find(({ code }) => code === primary)?.nearness ?? 1;
  const agrees =
    nearest !== undefined && (areNear(nearest, first.code) || !Object.values(FRANC).includes(first.code));
  const guess = (level: Guess["level"]): Guess => ({ language: nameOf(first.code), code: first.code, level });
  if (first.hits >= certain && own * 4 <= first.hits && agrees) return guess("error");
  if (first.hits >= 2 && share >= 0.25 && (agrees || own === 0)) return guess("warning");
  const marked = own === 0 && agrees && nearness < 0.85;
  return marked && tokens.length >= 2 && tokens.length <= 12 ? guess("warning") : undefined;
}

/** Languages by their own names for themselves, as in a menu of languages. */
const OWN_NAMES = new Map(
  Object.entries({
    fr: "français francais",
    de: "deutsch",
    es: "español castellano",
    cy: "cymraeg",
    pl: "polski",
    it: "italiano",
    pt: "português",
    ro: "română",
    tr: "türkçe",
    so: "soomaali|af-soomaali|af soomaali",
    nl: "nederlands",
    sv: "svenska",
    da: "dansk",
    no: "norsk",
    fi: "suomi",
    cs: "čeština",
    sk: "slovenčina",
    hu: "magyar",
    hr: "hrvatski",
    lt: "lietuvių",
    lv: "latviešu",
    sq: "shqip",
    ga: "gaeilge",
    gd: "gàidhlig",
    vi: "tiếng việt",
    id: "bahasa indonesia",
    ca: "català",
    eu: "euskara",
    gl: "galego",
    ku: "kurdî",
    sl: "slovenščina",
    et: "eesti",
    is: "íslenska",
    sw: "kiswahili",
  }).flatMap(([code, own]) =>
    (own.includes("|") || /tiếng|bahasa/.test(own) ? own.split("|") : own.split(" ")).map((name) => [
      name,
      code,
    ]),
  ),
);

/** The language whose own name a text is, if it is one. */
export function namedLanguage(text: string): Guess | undefined {
  const code = OWN_NAMES.get(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M} -]/gu, "")
      .trim(),
  );
  return code ? { language: nameOf(code), code, level: "warning" } : undefined;
}
