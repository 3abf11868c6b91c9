import type { ProblemSentence } from "../problem-sentence.ts";

/** Requests, files and the server. */
export const serverProblems: Readonly<Record<string, ProblemSentence>> = {
  "value.missing": (place, _value, allowed) => `${place} is niet ingevuld. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "value.type": (place, value, allowed) =>
    `${place}: ${value} is van de verkeerde soort. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "value.not-allowed": (place, value, allowed) =>
    `${place}: ${value} kan hier niet. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "value.format": (place, value, allowed) =>
    `${place}: ${value} is niet goed geschreven. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "value.out-of-range": (place, value, allowed) =>
    `${place}: ${value} kan niet. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "value.unknown-field": (place, _value, allowed) =>
    `${place} kennen we niet. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "claims.document": (place, value, allowed) =>
    `${place}: ${value} kan hier niet. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "claims.unknown-path": (place, value, allowed) =>
    `${place}: ‘${value}’ is geen vraag die we kennen. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "claims.not-an-option": (place, value, allowed) =>
    `${place}: ‘${value}’ is geen mogelijk antwoord. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "claims.not-a-number": (place, value, allowed) =>
    `${place}: ‘${value}’ is geen getal. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "claims.not-yes-or-no": (place, value) => `${place}: ‘${value}’ is geen ja of nee. Er is niets opgeslagen.`,
  "claims.value-out-of-range": (place, value, allowed) =>
    `${place}: ${value} kan niet. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "document.version-unknown": (_place, value, allowed) =>
    `Dit bestand is gemaakt met een nieuwere versie: ${value}. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "event.type-unknown": (_place, value) =>
    `Een gegeven is van een soort die we niet kennen: ${value}. Er is niets opgeslagen.`,
  "event.version-unknown": (_place, value) =>
    `Een gegeven is gemaakt met een nieuwere versie: ${value}. Laad de pagina opnieuw.`,
  "event.dossier-differs": (place, value, allowed) =>
    `${place} hoort bij een ander huis: ${value}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "event.tenant-differs": (place, value, allowed) =>
    `${place} hoort bij een ander loket: ${value}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "event.opening-missing": (place, _value, allowed) =>
    `Het begin van het plan mist in ${place}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "event.id-taken": (place, value) =>
    `${place}: het nummer ${value} is al gebruikt voor iets anders. Er is niets opgeslagen.`,
  "tenant.unknown": (_place, value) => `Het loket ${value} kennen we niet. Er is niets opgeslagen.`,
  "dossier.exists": () => "Dit plan is al eerder bewaard. Er is niets veranderd. Open het met de geheime link.",
  "dossier.erased": () => "Dit plan is gewist. Niemand kan het nog lezen. Op je eigen apparaat kan het nog staan.",
  "dossier.full": (_place, value, allowed) =>
    `Dit plan is vol: ${value} gegevens. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "dossier.unreadable": () => "Dit plan kunnen we niet lezen. Er is niets veranderd. De beheerder moet ernaar kijken.",
  "link.unknown": () =>
    "Deze link werkt niet meer, of is niet goed overgenomen. Er is niets veranderd. Controleer de link.",
  "neighbourhood.unknown": (_place, value) => `De buurt ${value} kennen we niet. Controleer de naam.`,
  "access.secret-missing": () => "De geheime link mist. Er is niets veranderd. Open je plan met de hele link.",
  "access.secret-unknown": () =>
    "Deze link werkt niet, of is niet goed overgenomen. Er is niets veranderd. Controleer de link.",
  "access.link-revoked": () => "Deze link is ingetrokken. Er is niets veranderd. Vraag om de nieuwe link.",
  "access.link-expired": () => "Deze link is verlopen. Er is niets veranderd. Vraag om een nieuwe link.",
  "access.right-missing": (_place, _value, allowed) =>
    `Met deze link mag dit niet. Er is niets veranderd. Nodig: ${allowed}.`,
  "access.too-many-attempts": (_place, _value, allowed) =>
    `Er is te vaak een verkeerde link gebruikt. Er is niets veranderd. Wacht even: ${allowed}.`,
  "request.json-malformed": () => "We konden de gegevens niet lezen. Er is niets opgeslagen. Probeer het opnieuw.",
  "request.empty": () => "Er kwamen geen gegevens aan. Er is niets opgeslagen. Probeer het opnieuw.",
  "request.media-type": (_place, value, allowed) =>
    `De gegevens zijn van een soort die hier niet kan: ${value}. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "request.too-large": (_place, _value, allowed) =>
    `Het zijn te veel gegevens in één keer. Er is niets opgeslagen. Toegestaan: ${allowed}.`,
  "request.path-unknown": () => "Dit adres bestaat niet. Er is niets veranderd. Controleer het adres.",
  "request.method-not-allowed": (_place, value, allowed) =>
    `Dit kan niet op dit adres: ${value}. Er is niets veranderd. Toegestaan: ${allowed}.`,
  "backup.malformed": (place, _value, allowed) =>
    `De reservekopie is niet te lezen bij ${place}. Er is niets teruggezet. Nodig: ${allowed}.`,
  "backup.incomplete": (place) =>
    `De reservekopie is niet compleet bij ${place}. Er is niets teruggezet. Neem een andere kopie.`,
  "backup.version-unknown": (_place, value, allowed) =>
    `De reservekopie heeft versie ${value}. Er is niets teruggezet. Toegestaan: ${allowed}.`,
  "backup.master-key-differs": (_place, value) =>
    `De reservekopie is met een andere sleutel gemaakt. Er is niets teruggezet. Gebruik de sleutel ${value}.`,
  "backup.database-not-empty": (_place, value) =>
    `De database is niet leeg: ${value}. Er is niets teruggezet. Gebruik een lege database.`,
  "storage.busy": () => "De server is druk. Er is niets opgeslagen. Probeer het zo opnieuw.",
  "storage.time-limit": () => "Het opslaan duurde te lang. Er is niets opgeslagen. Probeer het zo opnieuw.",
  "storage.closed": () => "De server stopt net. Er is niets opgeslagen. Probeer het zo opnieuw.",
  "storage.locked": (place, value) =>
    `De map ${place} is al in gebruik door proces ${value}. Stop dat eerst, of kies een andere map.`,
  "storage.lock-unreadable": (place) => `Het slot op ${place} is niet te lezen. Kijk of er nog een server draait.`,
  "storage.schema-newer": (_place, value, allowed) =>
    `De database is van een nieuwere versie: ${value}. Er is niets veranderd. Toegestaan: ${allowed}.`,
  "storage.migration-changed": (_place, value, allowed) =>
    `Stap ${value} van de database is later veranderd. Er is niets veranderd. Verwacht: ${allowed}.`,
  "storage.master-key-differs": (place) =>
    `De sleutel past niet bij deze database. Er is niets veranderd. Geef de goede sleutel in ${place}.`,
  "secrets.file": (place, _value, allowed) =>
    `Het sleutelbestand ${place} is niet goed. Er is niets veranderd. Nodig: ${allowed}.`,
  "config.value": (place, value, allowed) => `De instelling ${place} kan niet zo: ${value}. Toegestaan: ${allowed}.`,
  "web.build-failed": (place) =>
    `Het maken van de schermen is niet gelukt in ${place}. De melding erboven zegt waarom.`,
  "web.sources-missing": (place) => `De bestanden van de schermen missen: ${place}. Haal het product opnieuw op.`,
  "server.address-in-use": (place, value) => `Adres ${value} is al in gebruik. Kies een ander nummer in ${place}.`,
  "server.fault": () => "Er ging bij ons iets mis. Er is niets half opgeslagen. Probeer het later opnieuw.",
  "time.date-invalid": (place, value, allowed) =>
    `${place}: ‘${value}’ is geen datum. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "time.instant-invalid": (place, value, allowed) =>
    `${place}: ‘${value}’ is geen tijdstip. Er is niets opgeslagen. Nodig: ${allowed}.`,
  "finance.vat-not-known": (_place, value, allowed) =>
    `Voor dit werk weten we de btw niet: ${value}. Toegestaan: ${allowed}.`,
};
