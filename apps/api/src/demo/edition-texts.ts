import type { EditionTexts } from '@ratthall/domain/edition';
import type { Localized } from '@ratthall/domain/indicator';

/** What the invented secretariat writes to go with the figures of a year. It says nothing of them that could be untrue. */
export const editionNote = (round: number): Localized => ({
  sv: `Årets sammanställning: siffrorna om ${round}.`,
  en: `The summary of the year: the figures of ${round}.`,
});

export const editionTexts = (round: number): EditionTexts => ({
  foreword: {
    sv: `Här är **medlemmarnas siffror om ${round}**, granskade och samlade på ett ställe. Tack till alla som har letat i register, ringt leverantörer och räknat om.

Läs dem så här:

- Riktningen gäller de år som står bredvid den. Den säger ingenting om vad som kommer.
- Där en uppgift saknas står det varför. En tom ruta är aldrig en nolla.
- Den som vill veta *hur* någon har gjort hittar exempel och någon att ringa under [Lär av andra](https://demo.example/larande).

Nätverket är påhittat, och det är siffrorna också.`,
    en: `Here are **the members’ figures of ${round}**, reviewed and gathered in one place. Thank you, all who have searched registers, called suppliers and counted again.

Read them like this:

- The direction is that of the years beside it. It says nothing of what will come.
- Where a figure is missing it says why. A blank is never a zero.
- Whoever wants to know *how* somebody did it finds examples, and somebody to call, under [Learn from others](https://demo.example/larande?lang=en).

The network is invented, and so are the figures.`,
  },
  comments: {
    'organic-food': {
      sv: 'Flera medlemmar har gått över till **ett gemensamt inköp för alla kök**. Priserna har gjort att några köper mindre än förut; det syns i siffrorna och är inget fel i dem.',
      en: 'Several members have moved to **one purchase for all kitchens**. Prices have made some buy less than before; that shows in the figures and is no fault in them.',
    },
    'public-transport-trips': {
      sv: 'Åren 2020–2022 reste färre med buss och tåg i hela landet. Jämför därför hellre med 2019 än med 2021.',
      en: 'From 2020 to 2022 fewer travelled by bus and train in the whole country. So rather compare with 2019 than with 2021.',
    },
    'household-waste': {
      sv: 'Här spelar det stor roll vad som räknas. Fråga hellre den som ligger bra till än att räkna på skillnaden.',
      en: 'What is counted matters a great deal here. Rather ask those who do well than calculate the difference.',
    },
  },
});
