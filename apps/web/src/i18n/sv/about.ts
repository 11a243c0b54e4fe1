type Block = string | { list: string[] } | { heading: string };

type Section = { id: string; title: string; blocks: Block[] };

const sections: Section[] = [
  {
    id: 'natverket',
    title: 'Nätverket',
    blocks: [
      'Sveriges Ekokommuner är en frivillig förening av kommuner och regioner, och världens äldsta kommunala nätverk för hållbar utveckling. Idén föddes i Norden 1980 med Suomussalmi i Finland, kom till Övertorneå 1983, och föreningen med sitt gemensamma kansli bildades 1995. Eko står för både ekologi och ekonomi.',
      'En medlem har beslutat om ett program för hållbar utveckling och arbetar mot fyra villkor. Medlemmarna följer sin utveckling med gemensamma nyckeltal, för att se om den går åt rätt håll och för att lära av varandra.',
      'Medlemslistan här är sammanställd från nätverkets och medlemmarnas offentliga sidor. Någon officiell lista har inte funnits att tillgå, så enstaka medlemmar kan ha lämnat utan att det syns.',
    ],
  },
  {
    id: 'villkoren',
    title: 'De fyra villkoren',
    blocks: [
      'I det hållbara samhället utsätts naturen inte för systematisk',
      {
        list: [
          'koncentrationsökning av ämnen från berggrunden,',
          'koncentrationsökning av ämnen från samhällets produktion,',
          'undanträngning med fysiska metoder, och',
          'där finns inga strukturella hinder för människors hälsa och integritet, inflytande, kompetens, mening och opartiskhet.',
        ],
      },
      'Vid varje nyckeltal står vilket villkor det bidrar till. Det är vår läsning: samma nyckeltal kan säga något om fler.',
    ],
  },
  {
    id: 'metod',
    title: 'Så räknar vi',
    blocks: [
      'Tre frågor hålls isär och vägs aldrig ihop till ett betyg: vart värdet är på väg, hur det ligger till bland andra, och om takten räcker till målet. Varje fråga kan få svaret ”det går inte att säga”.',
      { heading: 'Riktning: går det åt rätt håll?' },
      'Vi ser på de senaste tio åren, och bara på år som går att jämföra: efter det senaste tidsseriebrottet. Saknade år hoppas över, de fylls aldrig i. För att säga att något förbättras eller försämras ska tre saker stämma:',
      {
        list: [
          'Ändringen är tydlig. Varje år jämförs med alla senare, och ordningen mellan dem ska vara så samlad att slumpen ger den högst en gång av tjugo (Mann–Kendalls test; exakt beräknat så länge inga värden är lika).',
          'Ändringen är tillräckligt stor: minst fem procent av seriens median, eller det dubbla mot vad som syns med de decimaler vi visar.',
          'Ändringen hänger inte på ett enda år. Lutningen är medianen av alla parvisa ändringar (Theil–Sen), och den ska behålla sitt tecken vilket år som än tas bort.',
        ],
      },
      'När slumpen ger mönstret högst en gång av tio säger vi att det ”lutar åt” rätt eller fel håll. Annars säger vi att ingen tydlig riktning finns. Med färre än fem värden säger vi ingenting.',
      'Varför inte bara en pil? På rena slumptal namnger tecknet på en linje alltid en riktning, och byter den nästa år i ungefär vart sjätte fall. Vår regel namnger en riktning i omkring 7 fall av 100.',
      'Regeln har en gräns. Årsvärden liknar ofta året före, och då kan även den här regeln ta fel: i en serie som drar på det viset ger den en falsk riktning i 14–19 fall av 100. Därför beskriver orden en period som har varit, aldrig framtiden.',
      { heading: 'Läge: hur står värdet sig?' },
      {
        list: [
          'Plats: antalet med bättre värde plus ett. Lika värden delar plats. Bara värden från samma år och med samma definition jämförs, och det behövs minst fem.',
          'Fjärdedelar: när minst tolv har värde anges den mellersta hälften, mellan nedre och övre kvartilen.',
          'Vanlig variation: hur mycket ett värde brukar röra sig kring sin egen linje. Ligger värdet närmare medianen än så säger vi ”i praktiken som medianen”. Har kommunen färre än fem värden används nätverkets vanliga variation.',
          'Kommuner jämförs bara med kommuner, och regioner bara med regioner.',
        ],
      },
      { heading: 'Liknande kommuner' },
      'Vilka en kommun liknar avgörs av struktur, aldrig av resultat: antal invånare, invånare per kvadratkilometer land, befolkningens förändring på tio år, och breddgraden, som får stå för klimatet. Invånare och täthet jämförs som kvoter, så att dubbelt så stor är lika mycket överallt.',
      {
        list: [
          'Varje egenskap mäts i hur långt från nätverkets median den ligger, i förhållande till den vanliga spridningen (1,4826 gånger medianen av avvikelserna) och som mest tre gånger den. Då avgör ingen egenskap ensam.',
          'Avståndet mellan två kommuner är roten ur medlet av skillnaderna i kvadrat. Alla fyra räknas lika om du inte väljer något annat. Saknas en uppgift räknas de andra; minst tre behövs.',
          'De sju närmaste kallas liknande. Få är riktigt lika när den sjunde ligger längre bort än den gör för nio av tio medlemmar.',
          'Metoden är vår egen. Den är inte Koladas Skillnadsindex, och grupperna kan skilja sig från dem som Kolada kallar liknande.',
        ],
      },
      { heading: 'Takt: räcker den till målet?' },
      'Har ett nyckeltal ett mål ritar vi en rak linje från startåret till målåret, genom delmålen om det finns några. Den börjar i värdet för det år som beslutet räknar från, eller i det första jämförbara värdet därefter. Takten är hur stor del av den planerade ändringen som är gjord hittills. Med minst fem värden läses den av på den linje som värdena följer (Theil–Sen), inte på ett enda år, och båda talen visas.',
      {
        list: [
          'I takt med målet: minst 95 procent av den planerade ändringen är gjord. Något efter: minst 60 procent. Långt efter: mindre än så. Bort från målet: värdena har rört sig åt andra hållet.',
          'Målet är nått när det senaste värdet når det. Har målåret passerat utan att det senaste värdet gör det säger vi det.',
          'För tidigt att säga: mindre än en femtedel av tiden har gått, eller det finns färre än tre värden.',
          'Ett gränsvärde har ingen väg och inget år. Där räknar vi hur många av de senaste fem årens värden som ligger inom gränsen.',
          'Takten kan inte bedömas när jämförbara värden saknas, när det senaste inte är från de senaste fem åren, eller när målåret har kommit men inte värdet. Ett mål i procent av ett visst års värde går inte att räkna utan just det värdet.',
        ],
      },
      'De flesta målen är satta för hela landet eller EU, inte för den enskilda kommunen. Vi räknar då som om målet gällde kommunen, och säger det. En kommuns egna mål visas först. Ett mål som ersätts ändras aldrig: det nya läggs till, och det gamla syns kvar.',
      'En rak linje är ett sätt att räkna, inte en prognos. Många ändringar går långsamt först och fort sedan, eller tvärtom, och en kommun som har en god plan kan ändå ligga efter linjen de första åren. Läs därför takten tillsammans med det som återstår per år. I ”Så räknar andra” står också det mått som Open SDG och Statistics Canada använder; det jämför procentuella ändringar per år och kan ge ett annat svar.',
      { heading: 'Att lära av andra' },
      'Vi nämner två slags medlemmar att fråga. De som har förbättrats tydligt, enligt regeln ovan, med den största ändringen först; en ändring som kan vara slump lär ingen något. Och de som ligger bäst till det senaste året. Lika värden skiljs aldrig åt: delas femte platsen nämns alla som delar den, upp till tio. Vid ändringen står från vad till vad och när, så som det har mätts.',
      'Hur stor en förbättring är mäts i spridningen mellan medlemmarna: ändringen över perioden delad med det vanliga avståndet mellan dem (kvartilavståndet delat med 1,349). Siffran 1 betyder alltså att kommunen har flyttat sig lika långt som kommuner vanligen skiljer sig åt. Med färre än tolv värden anges den inte.',
      'Listorna är ingen rangordning av kommuner, och inget läggs ihop över nyckeltalen. De säger inte varför något har ändrats eller om kommunen själv har gjort det: en industri som läggs ned syns också. Den som låg sämst till har ofta lättast att förbättras. Slumpen ensam ger en förbättring i högst 2,5 fall av 100, något oftare när årsvärdena liknar varandra; vid listan står hur många det motsvarar.',
      { heading: 'Nätverkets mått' },
      'Vi visar först medianen, eftersom enstaka kommuner med stor industri annars drar iväg medlet. Alla medel är ovägda. Vid varje mått står hur många av medlemmarna som har värde. Nätverkets linje är hel när minst tre av fyra har värde, streckad ned till hälften, och ritas inte alls under det. Eftersom medlet ändras när andra svarar visar vi också ändringen bland dem som har värde båda åren.',
      'Måtten gäller dagens medlemmar, för alla år. En tidigare medlem behåller sin sida men räknas inte med. Som senaste år räknas det nyaste där minst hälften så många har värde som under det bästa året, så att några få tidiga uppgifter inte tas för hela nätverket.',
      { heading: 'När uppgift saknas' },
      'Tomt är inte noll. En saknad uppgift rangordnas aldrig, räknas aldrig in i ett medel och ritas aldrig som ett värde. Ett enda saknat år överbryggas med streckad linje; fler blir en lucka.',
      { heading: 'Tidsseriebrott' },
      'När definitionen eller mätmetoden ändras så att värden inte längre kan jämföras bryts linjen, och brottet märks ut i diagrammet. Riktningen bedöms bara på åren efter brottet.',
      { heading: 'En källa i taget' },
      'En serie som visas har en enda källa. För sex nyckeltal är det officiell statistik genom Kolada; nätverkets egna publicerade värden finns kvar bredvid och följer med i nedladdningen. Varje värde vet sin källa.',
    ],
  },
  {
    id: 'utgavor-och-rattelser',
    title: 'Utgåvor och rättelser',
    blocks: [
      'En siffra blir offentlig när nätverkets kansli har granskat och godkänt den. Den som har rapporterat en siffra godkänner den aldrig själv.',
      'Varje år publiceras en utgåva: alla värden, definitioner, regler och texter som de var den dagen. En utgåva ändras aldrig. Den har en egen adress, som alla dess sidor också har, och en kontrollsumma som vem som helst kan räkna om. Hänvisa till en utgåva i det du skriver, så står siffran kvar där den stod.',
      'Var en publicerad siffra fel rättas den på sidorna med dagens siffror. Rättelsen skrivs upp öppet: vad som stod, vad som gäller, varför, vem som godkände och vad av det publicerade som inte längre håller. Nästa utgåva har den rätta siffran, och mellan två utgåvor går det att läsa i ord vad som ändrades och varför medelvärdena flyttade sig.',
    ],
  },
  {
    id: 'tillganglighet',
    title: 'Tillgänglighetsredogörelse',
    blocks: [
      'Tjänsten ska kunna användas av alla. Vi utgår från lagen om tillgänglighet till digital offentlig service och följer WCAG 2.2 på nivå AA.',
      'Allt går att nå med tangentbord. Varje diagram har en rubrik som säger vad det visar, en tabell med samma värden och ett textalternativ. Färg bär aldrig ensam ett besked: riktning sägs med ord och form. Sidorna går att läsa på en smal skärm och i 400 procents förstoring, och de går att skriva ut.',
      'Kända brister: inga som vi känner till på de publika sidorna. Dokumentationen av API:et kommer från ett färdigt verktyg och är bara på engelska. Sidorna är provade med axe och tangentbord i Chromium, men ännu inte av oberoende granskare eller med alla skärmläsare.',
      'Redogörelsen gäller från den 23 november 2026 och bygger på vår egen provning.',
      'Om du hittar ett hinder, eller behöver något i en annan form, hör av dig till nätverkets kansli. Är du inte nöjd med svaret kan du vända dig till tillsynsmyndigheten för digital tillgänglighet.',
    ],
  },
  {
    id: 'integritet',
    title: 'Om dig som läser',
    blocks: [
      'Tjänsten sätter inga kakor för den som läser och spårar ingen. Din senast sökta kommun och den jämförelsegrupp du senast valde sparas i din egen webbläsare, så att du hittar tillbaka.',
    ],
  },
];

export const about = {
  head: {
    title: 'Om nätverket och metoden – Rätt håll',
    description:
      'Sveriges Ekokommuner, de fyra villkoren, hur riktning och läge räknas fram i klara ord, och tillgänglighet.',
  },
  title: 'Vilka är ekokommunerna, och hur räknas siffrorna fram?',
  lead: 'Nätverket, de fyra villkoren och metoden i klara ord.',
  contents: 'Innehåll',
  sections,
};
