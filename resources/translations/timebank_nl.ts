<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountSection</name>
    <message>
        <source>What you may do here, and how you come in.</source>
        <translation>Wat je hier mag, en hoe je binnenkomt.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Je rol</translation>
    </message>
    <message>
        <source>%1. When you write down your own help, a second operator signs it.</source>
        <translation>%1. Schrijf je eigen hulp op? Dan tekent een tweede medewerker.</translation>
    </message>
    <message>
        <source>None. Are you a member too? Tell the administrator your number.</source>
        <translation>Geen. Doe je zelf ook mee? Geef je nummer aan de beheerder.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Je eigen nummer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Only you know it. It opens the time bank.</source>
        <translation>Alleen jij kent het. Het opent de tijdbank.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>You have one since %1. Lost it? Then withdraw it at once.</source>
        <translation>Je hebt er een sinds %1. Ben je hem kwijt? Trek hem dan meteen in.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>You have none. The administrator makes one for you.</source>
        <translation>Je hebt er geen. De beheerder maakt er een voor je.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Your new password counts from now on.</source>
        <translation>Je nieuwe wachtwoord geldt vanaf nu.</translation>
    </message>
    <message>
        <source>Your badge opens nothing any more.</source>
        <translation>Je badge doet het niet meer.</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>an activity</source>
        <translation>een activiteit</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Name, number or card</source>
        <translation>Naam, nummer of kaart</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Zet iemand op de lijst</translation>
    </message>
    <message>
        <source>“%1” is not one of your people. Scan their card, or ask the desk.</source>
        <translation>“%1” hoort niet bij jullie mensen. Scan de pas, of vraag de balie.</translation>
    </message>
</context>
<context>
    <name>AdminPanel</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>You become its first administrator. Later the others get a password of their own.</source>
        <translation>Jij wordt de eerste beheerder. Later krijgen de anderen een eigen wachtwoord.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Eight letters or more, such as three words.</source>
        <translation>Acht letters of meer, bijvoorbeeld drie woorden.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nog een keer hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>Capitals are locked.</source>
        <translation>Hoofdletters staan vast.</translation>
    </message>
    <message>
        <source>These two passwords differ. Type the same one twice.</source>
        <translation>Deze twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde.</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>Record it again</source>
        <translation>Opnieuw opschrijven</translation>
    </message>
    <message>
        <source>There is nothing that you undid here.</source>
        <translation>Je hebt hier niets teruggedraaid.</translation>
    </message>
    <message>
        <source>Recorded again.</source>
        <translation>Opnieuw opgeschreven.</translation>
    </message>
    <message>
        <source>Undoing it was a mistake</source>
        <translation>Terugdraaien was een vergissing</translation>
    </message>
</context>
<context>
    <name>AllAboutDialog</name>
    <message>
        <source>All that is known about %1</source>
        <translation>Alles wat bekend is over %1</translation>
    </message>
    <message>
        <source>Who asks what we know of them gets this: all of it, and of others only what they are called.</source>
        <translation>Wie vraagt wat wij van hem of haar weten, krijgt dit: alles, en van anderen alleen hoe zij heten.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save as makes two files: the paper, and the same for another program (JSON). Look who stands before you: give it to nobody else.</source>
        <translation>Opslaan als maakt twee bestanden: het papier, en hetzelfde voor een ander programma (JSON). Kijk wie er voor je staat: geef het aan niemand anders.</translation>
    </message>
    <message>
        <source>all about</source>
        <translation>alles over</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>%1 minutes or %1 hours?</source>
        <translation>%1 minuten of %1 uur?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day was it?</source>
        <translation>Op welke dag was het?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>A note with this line</source>
        <translation>Een notitie bij deze regel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>AttentionFilters</name>
    <message>
        <source>Not seen for %1 days</source>
        <translation>%1 dagen niet gezien</translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation>Onder de grens</translation>
    </message>
    <message>
        <source>Only got help</source>
        <translation>Kreeg alleen hulp</translation>
    </message>
    <message>
        <source>Only helped</source>
        <translation>Hielp alleen</translation>
    </message>
    <message>
        <source>No talent noted</source>
        <translation>Geen talent opgeschreven</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weggegaan</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>No backup of this time bank was ever made. Put the stick in and make one.</source>
        <translation>Van deze tijdbank is nog nooit een reservekopie gemaakt. Steek de stick erin en maak er een.</translation>
    </message>
    <message>
        <source>When the program was closed, no backup could be made. Put the stick in and make one.</source>
        <translation>Bij het sluiten kon er geen reservekopie worden gemaakt. Doe de stick erin en maak er een.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Put the stick in and make one.</source>
        <translation>De laatste reservekopie is van %1. Steek de stick erin en maak er een.</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation>Badge van %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Print it now: the code is kept nowhere. Is the badge lost? Then withdraw it, and make a new one.</source>
        <translation>Druk hem nu af: de code wordt nergens bewaard. Is de badge kwijt? Trek hem dan in en maak een nieuwe.</translation>
    </message>
</context>
<context>
    <name>BalanceLine</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>A group: below stands what everybody gains and pays.</source>
        <translation>Een groep: hieronder staat wat er bij ieder bijkomt of afgaat.</translation>
    </message>
    <message>
        <source>Choose who helped, and for whom.</source>
        <translation>Kies wie hielp, en voor wie.</translation>
    </message>
    <message>
        <source>Show balances</source>
        <translation>Saldo tonen</translation>
    </message>
    <message>
        <source>Hide balances</source>
        <translation>Saldo verbergen</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>reported on %1</source>
        <translation>gemeld op %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>too late since %1: report it all the same</source>
        <translation>te laat sinds %1: meld het toch</translation>
    </message>
    <message>
        <source>%2 left, until %1</source>
        <translation>nog %2, tot %1</translation>
    </message>
</context>
<context>
    <name>BreachBar</name>
    <message>
        <source>A data breach is still to be reported: %1.</source>
        <translation>Een datalek moet nog gemeld worden: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Data breach %1</source>
        <translation>Datalek %1</translation>
    </message>
    <message>
        <source>New data breach</source>
        <translation>Nieuw datalek</translation>
    </message>
    <message>
        <source>Name nobody here: how many people and which data is enough.</source>
        <translation>Noem hier niemand bij naam: hoeveel mensen en welke gegevens is genoeg.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save and close for good</source>
        <translation>Opslaan en afsluiten</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Ontdekt op</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Which data?</source>
        <translation>Welke gegevens?</translation>
    </message>
    <message>
        <source>How many people?</source>
        <translation>Hoeveel mensen?</translation>
    </message>
    <message>
        <source>What can come of it?</source>
        <translation>Wat kunnen de gevolgen zijn?</translation>
    </message>
    <message>
        <source>What did you do about it?</source>
        <translation>Wat deed je eraan?</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, not needed</source>
        <translation>Nee, niet nodig</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Waarom niet?</translation>
    </message>
    <message>
        <source>Reported to the authority (AP)?</source>
        <translation>Gemeld aan de AP?</translation>
    </message>
    <message>
        <source>Do the people know?</source>
        <translation>Weten de mensen het?</translation>
    </message>
    <message>
        <source>Saved in the register of data breaches.</source>
        <translation>Bewaard in het register van datalekken.</translation>
    </message>
    <message>
        <source>Such as 14:30</source>
        <translation>Zoals 14:30</translation>
    </message>
    <message>
        <source>Closed: nobody changes it any more.</source>
        <translation>Afgesloten: niemand wijzigt het nog.</translation>
    </message>
</context>
<context>
    <name>BreachPaperDialog</name>
    <message>
        <source>data breaches</source>
        <translation>datalekken</translation>
    </message>
    <message>
        <source>Register of data breaches</source>
        <translation>Register van datalekken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The authority may ask to see this. Keep it inside the centre otherwise.</source>
        <translation>De Autoriteit Persoonsgegevens mag dit opvragen. Verder blijft het binnen het centrum.</translation>
    </message>
</context>
<context>
    <name>BreachesView</name>
    <message>
        <source>Data breaches</source>
        <translation>Datalekken</translation>
    </message>
    <message>
        <source>No data breach was written down</source>
        <translation>Er is geen datalek opgeschreven</translation>
    </message>
    <message>
        <source>Lost a stick, a list or a card? Sent something to the wrong person? Write it down here.</source>
        <translation>Een stick, een lijst of een kaart kwijt? Iets naar de verkeerde gestuurd? Schrijf het hier op.</translation>
    </message>
    <message>
        <source>A breach is reported within 72 hours, unless nobody can be harmed by it.</source>
        <translation>Een datalek meld je binnen 72 uur, behalve als niemand er last van kan hebben.</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Register afdrukken</translation>
    </message>
    <message>
        <source>New breach</source>
        <translation>Nieuw datalek</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Ontdekt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hoeveel mensen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>BusyRow</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>%1 asks for help at %2.</source>
        <translation>%1 vraagt hulp bij %2.</translation>
    </message>
    <message>
        <source>Somebody asks for help at %2.</source>
        <translation>Iemand vraagt hulp bij %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting.</source>
        <translation>
            <numerusform>Er wacht nog %n ander.</numerusform>
            <numerusform>Er wachten nog %n anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am on my way</source>
        <translation>Ik kom eraan</translation>
    </message>
    <message>
        <source>The code of %1 was wrong too often at %2. Is that really them?</source>
        <translation>De code van %1 was te vaak fout bij %2. Is het echt deze persoon?</translation>
    </message>
    <message>
        <source>Let them try again</source>
        <translation>Laat opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>CardAndPin</name>
    <message>
        <source>Card and PIN</source>
        <translation>Kaart en pincode</translation>
    </message>
    <message>
        <source>The card is lost</source>
        <translation>De kaart is kwijt</translation>
    </message>
    <message>
        <source>The card then stops at once, for good. A new one can be made.</source>
        <translation>De kaart werkt dan meteen niet meer, voorgoed. Je kunt een nieuwe maken.</translation>
    </message>
    <message>
        <source>Let it stop</source>
        <translation>Laat de kaart stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The card no longer works.</source>
        <translation>De kaart werkt niet meer.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>De pincode is ingesteld.</translation>
    </message>
    <message>
        <source>Works. Made on %1</source>
        <translation>Werkt. Gemaakt op %1</translation>
    </message>
    <message>
        <source>Made on %1 and never printed</source>
        <translation>Gemaakt op %1 en nooit afgedrukt</translation>
    </message>
    <message>
        <source>A new one of %1 was never printed</source>
        <translation>Een nieuwe van %1 is nooit afgedrukt</translation>
    </message>
    <message>
        <source>Stopped on %1</source>
        <translation>Gestopt op %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Set on %1</source>
        <translation>Ingesteld op %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nieuwe pincode</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Pincode instellen</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Kaart van %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Sheet of ten</source>
        <translation>Vel van tien</translation>
    </message>
    <message>
        <source>Card printer</source>
        <translation>Kaartprinter</translation>
    </message>
    <message>
        <source>A card works once it is printed or saved. An earlier card then stops.</source>
        <translation>Een kaart werkt zodra je hem afdrukt of opslaat. Een eerdere kaart stopt dan.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Begin op</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>plek %1</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Twee kanten</translation>
    </message>
    <message>
        <source>Making the cards…</source>
        <translation>De kaarten worden gemaakt…</translation>
    </message>
    <message>
        <source>This card works: no. %1.</source>
        <translation>Deze kaart werkt: nr %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier card(s) no longer work.</source>
        <translation>
            <numerusform>%n eerdere kaart werkt niet meer.</numerusform>
            <numerusform>%n eerdere kaarten werken niet meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>De pincode is ingesteld.</translation>
    </message>
</context>
<context>
    <name>CentrePanel</name>
    <message>
        <source>Your centre</source>
        <translation>Jullie centrum</translation>
    </message>
    <message>
        <source>A time bank of your own, in four small steps.</source>
        <translation>Een eigen tijdbank, in vier kleine stappen.</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Naam van het centrum</translation>
    </message>
    <message>
        <source>It stands on every paper.</source>
        <translation>Hij staat op elk papier.</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere plek</translation>
    </message>
    <message>
        <source>The data is kept encrypted in %1.</source>
        <translation>De gegevens worden versleuteld bewaard in %1.</translation>
    </message>
</context>
<context>
    <name>CentreSection</name>
    <message>
        <source>The centre</source>
        <translation>Het centrum</translation>
    </message>
    <message>
        <source>It counts for every desk at once.</source>
        <translation>Dit geldt meteen voor elke balie.</translation>
    </message>
    <message>
        <source>On papers</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Locking the screen</source>
        <translation>Scherm op slot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Below the name</source>
        <translation>Onder de naam</translation>
    </message>
    <message>
        <source>Such as: time bank of the neighbourhood</source>
        <translation>Bijvoorbeeld: tijdbank van de buurt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Wie bewijzen tekent</translation>
    </message>
    <message>
        <source>Their function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>It stands beside the date of a certificate.</source>
        <translation>Staat bij de datum op een bewijs.</translation>
    </message>
    <message>
        <source>Page that checks certificates</source>
        <translation>Pagina die bewijzen controleert</translation>
    </message>
    <message>
        <source>Leave it empty if there is none.</source>
        <translation>Laat leeg als die er niet is.</translation>
    </message>
    <message>
        <source>Lowest balance, in hours</source>
        <translation>Laagste saldo, in uren</translation>
    </message>
    <message>
        <source>Such as: -10</source>
        <translation>Bijvoorbeeld: -10</translation>
    </message>
    <message>
        <source>Highest balance, in hours</source>
        <translation>Hoogste saldo, in uren</translation>
    </message>
    <message>
        <source>Such as: 40</source>
        <translation>Bijvoorbeeld: 40</translation>
    </message>
    <message>
        <source>How many days back</source>
        <translation>Hoeveel dagen terug</translation>
    </message>
    <message>
        <source>Help from before then is not written down any more.</source>
        <translation>Hulp van daarvoor schrijven we niet meer op.</translation>
    </message>
    <message>
        <source>How many days to wait</source>
        <translation>Hoeveel dagen wachten</translation>
    </message>
    <message>
        <source>What nobody confirmed by then lapses.</source>
        <translation>Wat dan niet bevestigd is, vervalt.</translation>
    </message>
    <message>
        <source>Minutes without a key</source>
        <translation>Minuten zonder toets</translation>
    </message>
    <message>
        <source>Then the screen locks itself. The work stays.</source>
        <translation>Dan gaat het scherm op slot. Het werk blijft staan.</translation>
    </message>
    <message>
        <source>Nobody goes beyond these limits without the coordinator</source>
        <translation>Niemand gaat over deze grenzen zonder de coördinator</translation>
    </message>
    <message>
        <source>Help counts only when the other side confirmed it</source>
        <translation>Hulp telt pas mee als de ander het bevestigt</translation>
    </message>
    <message>
        <source>Names sort on the whole name: Van der Horst at the V</source>
        <translation>Namen staan op de hele naam: Van der Horst bij de V</translation>
    </message>
    <message>
        <source>A badge alone is enough for who already typed the password at this desk today</source>
        <translation>Alleen de badge is genoeg voor wie vandaag aan deze balie het wachtwoord al typte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Logo, colour and certificates</source>
        <translation>Logo, kleur en bewijzen</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schrijf een heel getal.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Opgeslagen. Het geldt vanaf nu.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Choose the period, then make the certificate.</source>
        <translation>Kies de periode en maak dan het bewijs.</translation>
    </message>
    <message>
        <source>Make certificate</source>
        <translation>Bewijs maken</translation>
    </message>
    <message>
        <source>Certificate for %1</source>
        <translation>Bewijs voor %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation>Hielp: %1</translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation>Deed mee: %1</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Niet bevestigd: %1</translation>
    </message>
    <message>
        <source>There are no hours in this period. Choose another one.</source>
        <translation>In deze periode zijn er geen uren. Kies een andere.</translation>
    </message>
    <message>
        <source>Made: number %1</source>
        <translation>Gemaakt: nummer %1</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Choose the period, then make them.</source>
        <translation>Kies de periode en maak ze dan.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maak</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>The language of each person</source>
        <translation>De taal van elke persoon</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation>Bewijzen: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>%1 van %2 gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>Made: %n certificate(s). They stand in the register.</source>
        <translation>
            <numerusform>Gemaakt: %n bewijs. Het staat in het register.</numerusform>
            <numerusform>Gemaakt: %n bewijzen. Ze staan in het register.</numerusform>
        </translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>bewijzen</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with hours under this organisation.</source>
        <translation>
            <numerusform>%n mens met uren onder deze organisatie.</numerusform>
            <numerusform>%n mensen met uren onder deze organisatie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no hours in this period. Choose another one.</source>
        <translation>In deze periode zijn er geen uren. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>History of changes</source>
        <translation>Geschiedenis van wijzigingen</translation>
    </message>
    <message>
        <source>Who looked here?</source>
        <translation>Wie keek hier?</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
</context>
<context>
    <name>CheckingView</name>
    <message>
        <source>Scan the code on the paper, or type its number</source>
        <translation>Scan de code op het papier, of typ het nummer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleer</translation>
    </message>
    <message>
        <source>Open a file or photo…</source>
        <translation>Bestand of foto openen…</translation>
    </message>
    <message>
        <source>The PDF, a photo (PNG or JPEG) or a digital certificate may also be dropped here. A sheet or file with the key of another organisation is kept, so that its certificates can be checked too.</source>
        <translation>De PDF, een foto (PNG of JPEG) of een digitaal bewijs kun je ook hierheen slepen. Een blad of bestand met de sleutel van een andere organisatie wordt bewaard, zodat je ook haar bewijzen kunt controleren.</translation>
    </message>
    <message>
        <source>Scan the code or type the number first.</source>
        <translation>Scan eerst de code of typ het nummer.</translation>
    </message>
    <message>
        <source>Certificates and photos (%1)</source>
        <translation>Bewijzen en foto&apos;s (%1)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Doel gehaald</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>hours, such as 10</source>
        <translation>uren, zoals 10</translation>
    </message>
    <message>
        <source>Also who has a certificate of this period already</source>
        <translation>Ook wie al een bewijs over deze periode heeft</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Maakt niet uit</translation>
    </message>
    <message>
        <source>40 hours of help</source>
        <translation>40 uur hulp gegeven</translation>
    </message>
    <message>
        <source>800 hours of help and taking part</source>
        <translation>800 uur geholpen en meegedaan</translation>
    </message>
    <message>
        <source>Their own goal</source>
        <translation>Het eigen doel</translation>
    </message>
    <message>
        <source>All hours, of every organisation</source>
        <translation>Alle uren, bij elke organisatie</translation>
    </message>
    <message>
        <source>Every activity</source>
        <translation>Elke activiteit</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Longer</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Withdraw (Del)</source>
        <translation>Terugtrekken (Del)</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Het is klaar</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Het blijft open</translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>Wie past hierbij?</translation>
    </message>
    <message>
        <source>Choose an offer or a request. Here you see who fits and why.</source>
        <translation>Kies een vraag of aanbod. Hier zie je wie erbij past en waarom.</translation>
    </message>
    <message>
        <source>Nobody fits just now</source>
        <translation>Nu past er niemand bij</translation>
    </message>
    <message>
        <source>Note on people&apos;s pages what they can do and would like, or hang it on the noticeboard.</source>
        <translation>Schrijf bij mensen op wat ze kunnen en graag willen, of hang het op het prikbord.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>Wie kan helpen?</translation>
    </message>
    <message>
        <source>Who would like this?</source>
        <translation>Wie wil dit graag?</translation>
    </message>
    <message>
        <source>Help was written down for this request (%1). Is it done?</source>
        <translation>Voor deze vraag is hulp opgeschreven (%1). Is het klaar?</translation>
    </message>
    <message>
        <source>Help was written down for this offer (%1). Is it done?</source>
        <translation>Voor dit aanbod is hulp opgeschreven (%1). Is het klaar?</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>list signed</source>
        <translation>lijst getekend</translation>
    </message>
    <message>
        <source>everybody was here</source>
        <translation>iedereen was hier</translation>
    </message>
    <message>
        <source>only who led it says so</source>
        <translation>alleen de begeleider zegt het</translation>
    </message>
    <message>
        <source>How was it confirmed?</source>
        <translation>Hoe is het bevestigd?</translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation>Het ging niet door</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>Verbetering opslaan</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>It was held after all</source>
        <translation>Het ging toch door</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Ging niet door</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n begeleider</numerusform>
            <numerusform>%n begeleiders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attend(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was not held. Nothing was booked.</source>
        <translation>Deze bijeenkomst ging niet door. Er is niets geboekt.</translation>
    </message>
    <message>
        <source>It stands in the books. Tick somebody in or out to correct it.</source>
        <translation>Het staat in het boek. Klopt de lijst niet? Vink iemand aan of uit.</translation>
    </message>
    <message>
        <source>What was booked has been undone. Close again to book it anew.</source>
        <translation>Wat geboekt was, is ongedaan gemaakt. Sluit opnieuw af om het weer te boeken.</translation>
    </message>
    <message>
        <source>Tick who was there, then close. Everything is booked at once.</source>
        <translation>Vink aan wie er was en sluit af. Alles wordt in één keer geboekt.</translation>
    </message>
    <message>
        <source>Who attends pays nothing. Nobody leads it yet: nobody gets hours.</source>
        <translation>Wie meedoet, betaalt niets. Er is nog geen begeleider: niemand krijgt er uren bij.</translation>
    </message>
    <message>
        <source>Who leads it gets %1 together, from the pot. Who attends pays nothing.</source>
        <translation>Bij de begeleiders komt samen %1 erbij, uit de pot. Wie meedoet, betaalt niets.</translation>
    </message>
    <message>
        <source>%1 was there too.</source>
        <translation>%1 was er ook.</translation>
    </message>
    <message>
        <source>%1 was not there.</source>
        <translation>%1 was er niet.</translation>
    </message>
    <message>
        <source>Time or part changes for %1.</source>
        <translation>Bij %1 verandert de tijd of de taak.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>The time bank is being kept safe…</source>
        <translation>De tijdbank wordt bewaard…</translation>
    </message>
    <message>
        <source>A backup is made of what was booked. Then the program closes by itself.</source>
        <translation>Er wordt een reservekopie gemaakt van wat er is geboekt. Daarna sluit het programma vanzelf.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Sluiten zonder kopie</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Tick what you want to see. Alt and an arrow move a column.</source>
        <translation>Vink aan wat je wilt zien. Alt en een pijl verplaatsen een kolom.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Move %1 forward</source>
        <translation>%1 naar voren</translation>
    </message>
    <message>
        <source>Move %1 back</source>
        <translation>%1 naar achteren</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copy the rows that are chosen</source>
        <translation>Gekozen regels kopiëren</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>De hele lijst kopiëren</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>De lijst opslaan als bestand</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>De lijst afdrukken</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Menu of the list</source>
        <translation>Menu van de lijst</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>De week ervoor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>De week erna</translation>
    </message>
    <message>
        <source>Close the session, or save the activity</source>
        <translation>De bijeenkomst afsluiten, of de activiteit opslaan</translation>
    </message>
    <message>
        <source>How the session was confirmed</source>
        <translation>Hoe de bijeenkomst is bevestigd</translation>
    </message>
    <message>
        <source>Whoever is chosen leads, or takes part</source>
        <translation>Wie gekozen is begeleidt, of doet mee</translation>
    </message>
    <message>
        <source>Whoever is chosen had another time</source>
        <translation>Wie gekozen is had een andere tijd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Toch weer doen</translation>
    </message>
    <message>
        <source>Group: more people in one line</source>
        <translation>Groep: meer mensen in één regel</translation>
    </message>
    <message>
        <source>Another shape: help, exchange of languages, gift</source>
        <translation>Een andere vorm: hulp, taalruil, cadeau</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>Write a note with it</source>
        <translation>Een notitie erbij</translation>
    </message>
    <message>
        <source>How it was confirmed</source>
        <translation>Hoe het is bevestigd</translation>
    </message>
    <message>
        <source>Save all the same, with a reason</source>
        <translation>Toch opslaan, met een reden</translation>
    </message>
    <message>
        <source>The next line that waits</source>
        <translation>De volgende regel die wacht</translation>
    </message>
    <message>
        <source>To today&apos;s list, and back</source>
        <translation>Naar de lijst van vandaag, en terug</translation>
    </message>
    <message>
        <source>Slip to sign: of what is typed, else of the last line</source>
        <translation>Briefje om te tekenen: van wat getypt is, anders van de laatste regel</translation>
    </message>
    <message>
        <source>Hide or show balances</source>
        <translation>Saldo verbergen of tonen</translation>
    </message>
    <message>
        <source>do command key</source>
        <translation>doen opdracht toets</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles zoeken</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Help with this page</source>
        <translation>Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Alle toetsen op één blad</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Another operator</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Kleuren: licht</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Kleuren: donker</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Kleuren: hoog contrast</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>What asks for attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>Review a month</source>
        <translation>Een maand nakijken</translation>
    </message>
    <message>
        <source>Undo the chosen entry, with a reason</source>
        <translation>De gekozen regel terugdraaien, met een reden</translation>
    </message>
    <message>
        <source>Record the entry that was undone again</source>
        <translation>Wat je terugdraaide opnieuw opschrijven</translation>
    </message>
    <message>
        <source>Slip to sign, of the chosen entry</source>
        <translation>Briefje om te tekenen, van de gekozen regel</translation>
    </message>
    <message>
        <source>Looked at: what is chosen is all right</source>
        <translation>Nagekeken: wat gekozen is, klopt</translation>
    </message>
    <message>
        <source>Sign or confirm what waits</source>
        <translation>Tekenen of bevestigen wat wacht</translation>
    </message>
    <message>
        <source>Decline what waits</source>
        <translation>Weigeren wat wacht</translation>
    </message>
    <message>
        <source>Close the chosen month, or open it again</source>
        <translation>De gekozen maand sluiten, of weer openen</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>This organisation: people</source>
        <translation>Deze organisatie: mensen</translation>
    </message>
    <message>
        <source>This organisation: activities</source>
        <translation>Deze organisatie: activiteiten</translation>
    </message>
    <message>
        <source>This organisation: details and contacts</source>
        <translation>Deze organisatie: gegevens en contactpersonen</translation>
    </message>
    <message>
        <source>This organisation: make certificates</source>
        <translation>Deze organisatie: bewijzen maken</translation>
    </message>
    <message>
        <source>This organisation: papers</source>
        <translation>Deze organisatie: papieren</translation>
    </message>
    <message>
        <source>This organisation: statement</source>
        <translation>Deze organisatie: overzicht</translation>
    </message>
    <message>
        <source>Offer or request</source>
        <translation>Aanbod of vraag</translation>
    </message>
    <message>
        <source>Days, place, language, until when</source>
        <translation>Dagen, plaats, taal, tot wanneer</translation>
    </message>
    <message>
        <source>Search in offers and requests</source>
        <translation>Zoeken in vraag en aanbod</translation>
    </message>
    <message>
        <source>Poster for the noticeboard</source>
        <translation>Poster voor het prikbord</translation>
    </message>
    <message>
        <source>The chosen one is done</source>
        <translation>De gekozen regel is klaar</translation>
    </message>
    <message>
        <source>The chosen one stands longer</source>
        <translation>De gekozen regel blijft langer staan</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Mensen zoeken</translation>
    </message>
    <message>
        <source>Statement of who is shown</source>
        <translation>Afschrift van wie je ziet</translation>
    </message>
    <message>
        <source>Next part of a person&apos;s page</source>
        <translation>Volgend deel van de pagina van iemand</translation>
    </message>
    <message>
        <source>Previous part of a person&apos;s page</source>
        <translation>Vorig deel van de pagina van iemand</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Volgende persoon</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Vorige persoon</translation>
    </message>
    <message>
        <source>More of a person: pause, join, leave</source>
        <translation>Meer van iemand: pauze, samenvoegen, weggaan</translation>
    </message>
    <message>
        <source>Save the stack</source>
        <translation>De stapel opslaan</translation>
    </message>
    <message>
        <source>Bring the stack back into the table</source>
        <translation>De stapel terughalen in de tabel</translation>
    </message>
    <message>
        <source>The same as on the slip above</source>
        <translation>Hetzelfde als op het briefje erboven</translation>
    </message>
    <message>
        <source>Take this slip out</source>
        <translation>Dit briefje weghalen</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>Regels uit een rekenblad plakken</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Register van bewijzen</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Een bewijs controleren</translation>
    </message>
    <message>
        <source>Key and website of the certificates</source>
        <translation>Sleutel en website van de bewijzen</translation>
    </message>
    <message>
        <source>Make certificates for many people</source>
        <translation>Bewijzen maken voor veel mensen</translation>
    </message>
    <message>
        <source>Print the chosen certificates together</source>
        <translation>De gekozen bewijzen samen afdrukken</translation>
    </message>
    <message>
        <source>Withdraw the chosen certificate, with a reason</source>
        <translation>Het gekozen bewijs intrekken, met een reden</translation>
    </message>
    <message>
        <source>Check a file or a photo of a certificate</source>
        <translation>Een bestand of foto van een bewijs controleren</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Het logboek</translation>
    </message>
    <message>
        <source>Data breaches</source>
        <translation>Datalekken</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Register van verwerkingen</translation>
    </message>
    <message>
        <source>Who was erased</source>
        <translation>Wie gewist is</translation>
    </message>
    <message>
        <source>Retention review</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>New data breach</source>
        <translation>Nieuw datalek</translation>
    </message>
    <message>
        <source>New processing</source>
        <translation>Nieuwe verwerking</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Het logboek opnieuw lezen</translation>
    </message>
</context>
<context>
    <name>ConductCard</name>
    <message>
        <source>Certificate of conduct (VOG)</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Such as: 22-11-2026</source>
        <translation>Bijvoorbeeld: 22-11-2026</translation>
    </message>
    <message>
        <source>Renew on</source>
        <translation>Vernieuwen op</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Mag leeg blijven</translation>
    </message>
    <message>
        <source>Saved: certificate of conduct.</source>
        <translation>Opgeslagen: VOG.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>Niet gezien.</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Gezien op %1</translation>
    </message>
    <message>
        <source>To be renewed since %1</source>
        <translation>Moet vernieuwd worden sinds %1</translation>
    </message>
    <message>
        <source>Renew on %1</source>
        <translation>Vernieuwen op %1</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Print empty slips</source>
        <translation>Lege briefjes afdrukken</translation>
    </message>
    <message>
        <source>No connection to the server. What you type stays.</source>
        <translation>Geen verbinding met de server. Wat je typt blijft staan.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>De verbinding is terug.</translation>
    </message>
    <message>
        <source>The connection is back. Look whether your last change is there.</source>
        <translation>De verbinding is terug. Kijk of je laatste wijziging er staat.</translation>
    </message>
</context>
<context>
    <name>ConsentDayDialog</name>
    <message>
        <source>Agreed earlier</source>
        <translation>Eerder akkoord</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Such as the day on the paper they signed.</source>
        <translation>Zoals de dag op het papier dat is getekend.</translation>
    </message>
    <message>
        <source>Consent noted.</source>
        <translation>Toestemming opgeschreven.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Role and consent</source>
        <translation>Rol en toestemming</translation>
    </message>
    <message>
        <source>Their data on paper</source>
        <translation>Uitleg op papier</translation>
    </message>
    <message>
        <source>Yes, since %1</source>
        <translation>Ja, sinds %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Ingetrokken op %1</translation>
    </message>
    <message>
        <source>Not asked, or no</source>
        <translation>Niet gevraagd, of nee</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Vindt dit goed</translation>
    </message>
    <message>
        <source>Before: from %1 to %2</source>
        <translation>Eerder: van %1 tot %2</translation>
    </message>
    <message>
        <source>Agreed on an earlier day: %1</source>
        <translation>Op een eerdere dag akkoord gegaan: %1</translation>
    </message>
    <message>
        <source>Consent noted.</source>
        <translation>Toestemming opgeschreven.</translation>
    </message>
    <message>
        <source>Consent withdrawn.</source>
        <translation>Toestemming ingetrokken.</translation>
    </message>
    <message>
        <source>Consent withdrawn. The role is no longer kept.</source>
        <translation>Toestemming ingetrokken. De rol wordt niet meer bewaard.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Nobody noted. A name and a telephone number are enough.</source>
        <translation>Nog niemand. Een naam en een telefoonnummer zijn genoeg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on; if it happens again, close and open the program.</source>
        <translation>Wat opgeslagen is, is veilig. Je kunt verder. Gebeurt het weer, sluit het programma dan en open het opnieuw.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>With this report a developer can mend it. There are no names or texts of people in it.</source>
        <translation>Met dit verslag kan een ontwikkelaar het oplossen. Er staan geen namen of teksten van mensen in.</translation>
    </message>
    <message>
        <source>It stands in %1 too.</source>
        <translation>Het staat ook in %1.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Today&apos;s list</source>
        <translation>De lijst van vandaag</translation>
    </message>
    <message>
        <source>Nothing has been written down yet today</source>
        <translation>Vandaag is nog niets opgeschreven</translation>
    </message>
    <message>
        <source>Type a name and press Enter.</source>
        <translation>Typ een naam en druk op Enter.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bevestigen…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Afwijzen…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>Slip to sign…</source>
        <translation>Briefje om te tekenen…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>Wie hielp?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan</translation>
    </message>
    <message>
        <source>Another signs</source>
        <translation>Ander tekent</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message numerus="yes">
        <source>helped %n time(s)</source>
        <translation>
            <numerusform>%n keer hulp</numerusform>
            <numerusform>%n keer hulp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, samen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %n</source>
        <translation>
            <numerusform>de laatste</numerusform>
            <numerusform>de laatste %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>%1 works here now. What you save bears that name.</source>
        <translation>%1 werkt nu hier. Wat je opslaat, staat op die naam.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Write down help</source>
        <translation>Hulp opschrijven</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Stack of slips</source>
        <translation>Stapel briefjes</translation>
    </message>
    <message>
        <source>The line you were typing was put aside.</source>
        <translation>De regel die je typte, is opzij gezet.</translation>
    </message>
    <message>
        <source>Nothing waits for a signature or an answer.</source>
        <translation>Er wacht niets op een handtekening of een antwoord.</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>Om %1:</translation>
    </message>
    <message>
        <source>Not saved: it is written down already.</source>
        <translation>Niet opgeslagen: het staat er al.</translation>
    </message>
    <message>
        <source>Bring the line back</source>
        <translation>Regel terughalen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>When? Nothing ticked: any moment</source>
        <translation>Wanneer? Niets aangevinkt is altijd goed</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>In welke taal?</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Language and age</source>
        <translation>Taal en leeftijd</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Signs certificates</source>
        <translation>Ondertekent bewijzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wie tekent</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Write the year in four figures, or leave it empty.</source>
        <translation>Schrijf het jaar in vier cijfers, of laat het leeg.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>A card was scanned. Close this window first, then scan the card again.</source>
        <translation>Er is een kaart gescand. Sluit eerst dit venster en scan de kaart dan nog een keer.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Who is meant?</source>
        <translation>Wie is dit?</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Staat niet in de lijst</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Leave “%1” out</source>
        <translation>“%1” weglaten</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>You were busy with: %1</source>
        <translation>Je was bezig met: %1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>Weggegooid: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 aan %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 voor %2</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>A name is enough. The rest may come later.</source>
        <translation>Een naam is genoeg. De rest mag later.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Hele naam</translation>
    </message>
    <message>
        <source>As this person says it. No surname needed.</source>
        <translation>Zoals deze persoon het zegt. Een achternaam hoeft niet.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>If that is another name</source>
        <translation>Als dat een andere naam is</translation>
    </message>
    <message>
        <source>Prefix of the surname</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Such as: van der</source>
        <translation>Zoals: van der</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Naam in eigen schrift</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Officiële naam</translation>
    </message>
    <message>
        <source>For certificates, if it differs</source>
        <translation>Voor bewijzen, als die anders is</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Language for papers</source>
        <translation>Taal voor papieren</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>In het programma</translation>
    </message>
    <message>
        <source>Ask both: what may we use this for?</source>
        <translation>Vraag het allebei: waarvoor mogen we dit gebruiken?</translation>
    </message>
    <message>
        <source>enrolling %1</source>
        <translation>de inschrijving van %1</translation>
    </message>
    <message>
        <source>Ask what we may use this for and tick it, or choose “Not said”.</source>
        <translation>Vraag waarvoor we dit mogen gebruiken en vink het aan, of kies “Niet gezegd”.</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Is it one of these people?</source>
        <translation>Is het een van deze mensen?</translation>
    </message>
    <message>
        <source>Then make the card, a PIN and the paper about their data</source>
        <translation>Maak daarna de kaart, een pincode en de uitleg over gegevens</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Mensen die dezelfde kunnen zijn</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Enrolled: %1, no. %2.</source>
        <translation>Ingeschreven: %1, nr %2.</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>All entries</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Terugdraaien…</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Er is nog niets opgeschreven</translation>
    </message>
    <message>
        <source>Every entry of the desk will stand in this list.</source>
        <translation>Elke regel van de balie komt in deze lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n regel gekozen</numerusform>
            <numerusform>%n regels gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries with these filters</source>
        <translation>
            <numerusform>%n regel met deze filters</numerusform>
            <numerusform>%n regels met deze filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in all</source>
        <translation>
            <numerusform>%n regel in totaal</numerusform>
            <numerusform>%n regels in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of help</source>
        <translation>%1 hulp</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wie hielp</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Saldo-uren</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Opgeschreven door</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Undone?</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>was undone</source>
        <translation>is teruggedraaid</translation>
    </message>
    <message>
        <source>undoes another</source>
        <translation>draait iets terug</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>Wie hielp?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Who helped back?</source>
        <translation>Wie hielp terug?</translation>
    </message>
    <message>
        <source>Who gives?</source>
        <translation>Wie geeft?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Waaruit?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Hoeveel?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Undo…</source>
        <translation>Terugdraaien…</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Opnieuw opschrijven</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Briefje</translation>
    </message>
    <message>
        <source>Slip to sign</source>
        <translation>Briefje om te tekenen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>This entry was undone</source>
        <translation>Deze regel is teruggedraaid</translation>
    </message>
    <message>
        <source>This undoes another entry</source>
        <translation>Dit draait een andere regel terug</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>Wie hielp?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Who led it?</source>
        <translation>Wie leidde het?</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Wie deed mee?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>later, by %1 on %2</source>
        <translation>later, door %1 op %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>door %1 op %2</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>No balance changes.</source>
        <translation>Er verandert geen saldo.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Saved all the same because</source>
        <translation>Toch opgeslagen omdat</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Teruggedraaid met</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Draait terug</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>De andere helft</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Take people out first, until one is left on each side.</source>
        <translation>Haal eerst mensen weg, tot er aan elke kant één over is.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Erase %1</source>
        <translation>%1 wissen</translation>
    </message>
    <message>
        <source>Who asks to be forgotten, is. This cannot be undone.</source>
        <translation>Wie vraagt om vergeten te worden, wordt vergeten. Dit kun je niet terugdraaien.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Such as: asked for it at the desk. Leave out the name.</source>
        <translation>Bijvoorbeeld: vroeg erom aan de balie. Schrijf de naam er niet bij.</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Vroeg erom</translation>
    </message>
    <message>
        <source>The time we keep data is over</source>
        <translation>De bewaartermijn is voorbij</translation>
    </message>
    <message>
        <source>Enrolled by mistake</source>
        <translation>Per ongeluk ingeschreven</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>This stays, without a name</source>
        <translation>Dit blijft, zonder naam</translation>
    </message>
    <message numerus="yes">
        <source>Number and days of certificates, and to what they agreed: %n year(s). It may have to be proved.</source>
        <translation>
            <numerusform>Nummer en data van bewijzen, en waar diegene ja op zei: %n jaar. Dat moet misschien bewezen worden.</numerusform>
            <numerusform>Nummer en data van bewijzen, en waar diegene ja op zei: %n jaar. Dat moet misschien bewezen worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who looked and changed: %n month(s).</source>
        <translation>
            <numerusform>Wie keek en wijzigde: %n maand.</numerusform>
            <numerusform>Wie keek en wijzigde: %n maanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in registers, with organisations and in other texts, in %n place(s). There it will say: %1.</source>
        <translation>
            <numerusform>De naam in registers, bij organisaties en in andere teksten, op %n plaats. Daar staat dan: %1.</numerusform>
            <numerusform>De naam in registers, bij organisaties en in andere teksten, op %n plaatsen. Daar staat dan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is being written over…</source>
        <translation>Alles wordt overschreven…</translation>
    </message>
    <message>
        <source>Erased: number %1.</source>
        <translation>Gewist: nummer %1.</translation>
    </message>
    <message>
        <source>Erased: number %1. Old pages of the file are written over as soon as nobody reads in it.</source>
        <translation>Gewist: nummer %1. Oude bladen van het bestand worden overschreven zodra niemand erin leest.</translation>
    </message>
    <message>
        <source>Name, telephone, address, languages, talents, card and code.</source>
        <translation>Naam, telefoon, adres, talen, talenten, kaart en pincode.</translation>
    </message>
    <message>
        <source>Relations, organisations, goal, offers, and forms half typed about them.</source>
        <translation>Relaties, organisaties, doel, vraag en aanbod, en half getypte formulieren over diegene.</translation>
    </message>
    <message>
        <source>Notes with hours: %1. Papers of certificates: %2.</source>
        <translation>Notities bij uren: %1. Papieren van bewijzen: %2.</translation>
    </message>
    <message>
        <source>Entries in the books: %1, with day, minutes and activity, as long as the books. The hours of others are right only with them.</source>
        <translation>Regels in het boek: %1, met dag, tijd en activiteit, zo lang als het boek. Alleen zo kloppen de uren van anderen.</translation>
    </message>
    <message>
        <source>Others read there: %1.</source>
        <translation>Anderen lezen daar: %1.</translation>
    </message>
    <message>
        <source>Backups of before, until you remove them. Whoever puts one back erases again.</source>
        <translation>Reservekopieën van eerder, tot je die weghaalt. Wie er een terugzet, wist opnieuw.</translation>
    </message>
    <message>
        <source>There are no hours to settle.</source>
        <translation>Er zijn geen uren om te verrekenen.</translation>
    </message>
    <message>
        <source>The community pot covers %1.</source>
        <translation>De pot vult %1 aan.</translation>
    </message>
    <message>
        <source>%1 goes to the community pot.</source>
        <translation>%1 gaat naar de pot.</translation>
    </message>
</context>
<context>
    <name>ErasuresView</name>
    <message>
        <source>Who was erased</source>
        <translation>Wie gewist is</translation>
    </message>
    <message>
        <source>Nobody was erased yet</source>
        <translation>Er is nog niemand gewist</translation>
    </message>
    <message>
        <source>Does somebody ask to be forgotten? An administrator does it, on their page under “More”.</source>
        <translation>Vraagt iemand om vergeten te worden? De beheerder doet het, op de pagina van die persoon bij ‘Meer’.</translation>
    </message>
    <message>
        <source>The reason stays, to account for it later. Who did it is known as long as the log knows it.</source>
        <translation>De reden blijft staan, voor als iemand er later naar vraagt. Wie het deed, is bekend zolang het logboek dat weet.</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gewist op</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save “%1” as a file</source>
        <translation>“%1” opslaan als bestand</translation>
    </message>
    <message>
        <source>Personal data leave this program with it. It is written down who did it.</source>
        <translation>Er gaan persoonsgegevens mee. Er wordt opgeschreven wie dit deed.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Tekst (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Opens in Excel and LibreOffice; times and dates can be added up there.</source>
        <translation>Opent in Excel en LibreOffice. Je kunt er met tijden en datums rekenen.</translation>
    </message>
    <message>
        <source>Plain text for other programs; times are whole minutes.</source>
        <translation>Platte tekst voor andere programma’s. Tijden staan er in hele minuten.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Full name</source>
        <translation>Hele naam</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Eigen schrift</translation>
    </message>
    <message>
        <source>On certificates</source>
        <translation>Op bewijzen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Rather by</source>
        <translation>Liefst via</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation>Papieren in het</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Helped</source>
        <translation>Hielp</translation>
    </message>
    <message>
        <source>for others</source>
        <translation>voor anderen</translation>
    </message>
    <message>
        <source>Got help</source>
        <translation>Kreeg hulp</translation>
    </message>
    <message>
        <source>from others</source>
        <translation>van anderen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deed mee</translation>
    </message>
    <message>
        <source>in activities</source>
        <translation>bij activiteiten</translation>
    </message>
    <message>
        <source>helped minus got help</source>
        <translation>hielp min kreeg hulp</translation>
    </message>
    <message>
        <source>to ask for help with</source>
        <translation>om hulp mee te vragen</translation>
    </message>
    <message>
        <source>all entries together</source>
        <translation>alles bij elkaar</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Take away the filter %1</source>
        <translation>Filter weghalen: %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>takes part no longer</source>
        <translation>doet niet meer mee</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>FirstPeoplePanel</name>
    <message>
        <source>The first people</source>
        <translation>De eerste mensen</translation>
    </message>
    <message>
        <source>Your time bank is ready. What would you like to do first?</source>
        <translation>De tijdbank is klaar. Wat wil je het eerst doen?</translation>
    </message>
    <message>
        <source>Enrol the first person</source>
        <translation>De eerste persoon inschrijven</translation>
    </message>
    <message>
        <source>A name is enough; the rest can wait.</source>
        <translation>Een naam is genoeg; de rest kan later.</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>Een lijst overnemen</translation>
    </message>
    <message>
        <source>From another program, or a table of your own.</source>
        <translation>Uit een ander programma, of een eigen tabel.</translation>
    </message>
    <message>
        <source>Add colleagues</source>
        <translation>Collega’s toevoegen</translation>
    </message>
    <message>
        <source>Everybody at the desk gets a password of their own.</source>
        <translation>Iedereen aan de balie krijgt een eigen wachtwoord.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>Everything can be done later too.</source>
        <translation>Alles kan ook later nog.</translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>Waits for a signature</source>
        <translation>Wacht op tekenen</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>Wacht op bevestiging</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Te lang gewacht</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Over de grens</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>Misschien dubbel</translation>
    </message>
    <message>
        <source>Saved with a reason</source>
        <translation>Met een reden</translation>
    </message>
    <message>
        <source>A long day</source>
        <translation>Lange dag</translation>
    </message>
    <message>
        <source>Own help</source>
        <translation>Eigen hulp</translation>
    </message>
    <message>
        <source>Written down late</source>
        <translation>Laat opgeschreven</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>&apos;s Nachts</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>%1 A second person has to sign, before %2.</source>
        <translation>%1 Een tweede medewerker moet tekenen, vóór %2.</translation>
    </message>
    <message>
        <source>%1 The other side has not confirmed it yet. It waits until %2.</source>
        <translation>%1 De ander heeft het nog niet bevestigd. Het wacht tot %2.</translation>
    </message>
    <message>
        <source>%1 Nobody confirmed it before %2, so it is not in the books.</source>
        <translation>%1 Niemand bevestigde het vóór %2, dus het telt niet mee.</translation>
    </message>
    <message>
        <source>%1 stands at %2, below the limit of %3. Look for something to give together.</source>
        <translation>%1 staat op %2, onder de grens van %3. Zoek samen iets om te geven.</translation>
    </message>
    <message>
        <source>%1 stands at %2, above the limit of %3. Ask for what help is welcome.</source>
        <translation>%1 staat op %2, boven de grens van %3. Vraag welke hulp welkom is.</translation>
    </message>
    <message numerus="yes">
        <source>%1 This stands there %n times on one day.</source>
        <translation>
            <numerusform>%1 Dit staat er %n keer op één dag.</numerusform>
            <numerusform>%1 Dit staat er %n keer op één dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Saved all the same because: %2</source>
        <translation>%1 Toch opgeslagen omdat: %2</translation>
    </message>
    <message>
        <source>%1 helped for %2 on one day.</source>
        <translation>%1 hielp %2 op één dag.</translation>
    </message>
    <message>
        <source>%1 %2 took part and wrote it down; somebody else signed.</source>
        <translation>%1 %2 deed zelf mee en schreef het op; een ander tekende.</translation>
    </message>
    <message>
        <source>%1 It was written down on %2.</source>
        <translation>%1 Dit is pas opgeschreven op %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote down %n entries at night.</source>
        <translation>
            <numerusform>%1 schreef %n regel op in de nacht.</numerusform>
            <numerusform>%1 schreef %n regels op in de nacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 times of help, %n were not confirmed by the other side.</source>
        <translation>
            <numerusform>%1: van %2 keer hulp is %n keer niet bevestigd door de ander.</numerusform>
            <numerusform>%1: van %2 keer hulp is %n keer niet bevestigd door de ander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagsView</name>
    <message>
        <source>What asks for attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Terugdraaien…</translation>
    </message>
    <message>
        <source>Nothing asks for attention</source>
        <translation>Niets vraagt aandacht</translation>
    </message>
    <message>
        <source>Limits, doubles, long days and what waits would stand here.</source>
        <translation>Hier zouden grenzen, dubbele regels, lange dagen en wat wacht staan.</translation>
    </message>
    <message>
        <source>Nothing to look at here</source>
        <translation>Hier is niets na te kijken</translation>
    </message>
    <message>
        <source>What was looked at before is still there.</source>
        <translation>Wat eerder is nagekeken, is er nog.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles laten zien</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Getekend.</translation>
    </message>
    <message>
        <source>Confirmed: it counts now.</source>
        <translation>Bevestigd: het telt nu mee.</translation>
    </message>
    <message>
        <source>Declined: it does not count.</source>
        <translation>Geweigerd: het telt niet mee.</translation>
    </message>
    <message>
        <source>Looked at by %1 on %2: %3</source>
        <translation>Nagekeken door %1 op %2: %3</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>Waarom het klopt</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Nagekeken door</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Point it out again</source>
        <translation>Weer laten zien</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>of everybody together</source>
        <translation>van iedereen samen</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>takes part no longer</source>
        <translation>doet niet meer mee</translation>
    </message>
</context>
<context>
    <name>FromFileDialog</name>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nog geen bestand</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Own goal, no judgement</source>
        <translation>Eigen doel, geen oordeel</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Wat telt mee</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>Hoeveel uur</translation>
    </message>
    <message>
        <source>Such as: 40</source>
        <translation>Bijvoorbeeld: 40</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Vanaf wanneer</translation>
    </message>
    <message>
        <source>Such as: 01-01-2026</source>
        <translation>Bijvoorbeeld: 01-01-2026</translation>
    </message>
    <message>
        <source>The goal is saved.</source>
        <translation>Het doel is opgeslagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>No goal.</source>
        <translation>Geen doel.</translation>
    </message>
    <message>
        <source>%1 %2, from %3</source>
        <translation>%1 %2, vanaf %3</translation>
    </message>
    <message>
        <source>%1 done: reached</source>
        <translation>%1 gedaan: gehaald</translation>
    </message>
    <message>
        <source>%1 done, %2 to go</source>
        <translation>%1 gedaan, nog %2</translation>
    </message>
</context>
<context>
    <name>GoalFigure</name>
    <message>
        <source>Own goal, no judgement</source>
        <translation>Eigen doel, geen oordeel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Everybody with their own time. Empty is the time of “How long?”.</source>
        <translation>Ieder met de eigen tijd. Leeg is de tijd van “Hoe lang?”.</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>Wie betaalt?</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>HeldSlips</name>
    <message>
        <source>Empty slips</source>
        <translation>Lege briefjes</translation>
    </message>
    <message>
        <source>Let people sign them. Type them in as a stack (F3) when the server is back.</source>
        <translation>Laat mensen ze tekenen. Typ ze als stapel in (F3) als de server er weer is.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>briefje</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hulp sluiten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>What was booked</source>
        <translation>Wat er geboekt is</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the books.</source>
        <translation>Staat in het boek.</translation>
    </message>
    <message>
        <source>Waits until a colleague signs, or until it is confirmed.</source>
        <translation>Wacht tot een collega tekent, of tot het bevestigd is.</translation>
    </message>
    <message>
        <source>Taken back %1 by %2: %3</source>
        <translation>Ongedaan gemaakt op %1 door %2: %3</translation>
    </message>
    <message>
        <source>Waited too long.</source>
        <translation>Heeft te lang gewacht.</translation>
    </message>
    <message>
        <source>Declined, so it never came into the books.</source>
        <translation>Geweigerd, dus niet in het boek gekomen.</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message>
        <source>Join a double of %1</source>
        <translation>Dubbele inschrijving van %1 samenvoegen</translation>
    </message>
    <message>
        <source>One person, enrolled twice? Make one of both.</source>
        <translation>Staat iemand er twee keer in? Maak er één van.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Find the other record: type a name or number</source>
        <translation>Zoek de andere inschrijving: typ een naam of nummer</translation>
    </message>
    <message>
        <source>Is it one of these people?</source>
        <translation>Is het een van deze mensen?</translation>
    </message>
    <message>
        <source>Which number stays?</source>
        <translation>Welk nummer blijft?</translation>
    </message>
    <message>
        <source>What do we register from now on?</source>
        <translation>Wat bewaren we voortaan?</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Dit gebeurt er</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Such as: enrolled twice</source>
        <translation>Bijvoorbeeld: twee keer ingeschreven</translation>
    </message>
    <message>
        <source>Write down why these two are one person.</source>
        <translation>Schrijf op waarom deze twee dezelfde persoon zijn.</translation>
    </message>
    <message>
        <source>Joined. Both numbers lead to this page.</source>
        <translation>Samengevoegd. Beide nummers leiden naar deze pagina.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>no. %1, since %2</source>
        <translation>nr %1, sinds %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Balance: %1 and %2 become %3.</source>
        <translation>Saldo: %1 en %2 worden samen %3.</translation>
    </message>
    <message>
        <source>Number %1 leads to %2 from now on; cards with either number go on working.</source>
        <translation>Nummer %1 leidt voortaan naar %2. Kaarten met een van beide nummers blijven werken.</translation>
    </message>
    <message>
        <source>Relations, organisations, talents, offers, attendance and consents come along.</source>
        <translation>Relaties, organisaties, talenten, aanbod, aanwezigheid en toestemmingen gaan mee.</translation>
    </message>
    <message>
        <source>This cannot be undone: look twice that it is one person.</source>
        <translation>Dit kan niet ongedaan gemaakt worden. Kijk goed of het dezelfde persoon is.</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>More people are called %1. Choose with the arrow keys.</source>
        <translation>Meer mensen heten %1. Kies met de pijltjes.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Enrol a new person with Ctrl+N.</source>
        <translation>“%1” staat niet in de lijst. Schrijf een nieuwe persoon in met Ctrl+N.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Do you mean %2? Or enrol a new person (Ctrl+N).</source>
        <translation>“%1” staat niet in de lijst. Bedoel je %2? Of schrijf een nieuwe persoon in (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>This says the same as slip %1.</source>
        <translation>Dit zegt hetzelfde als briefje %1.</translation>
    </message>
    <message>
        <source>Help like this, on this day, is written down already.</source>
        <translation>Deze hulp op deze dag staat er al. Klopt dit ook?</translation>
    </message>
    <message>
        <source>Who is “%1”? Choose somebody, or type on.</source>
        <translation>Wie is “%1”? Kies iemand, of typ verder.</translation>
    </message>
    <message>
        <source>%1 minutes or %1 hours? Write %1m or %1u.</source>
        <translation>%1 minuten of %1 uur? Schrijf %1m of %1u.</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep these filters</source>
        <translation>Deze filters bewaren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Such as: call this month</source>
        <translation>Bijvoorbeeld: deze maand bellen</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>Keep %1</source>
        <translation>%1 bewaren</translation>
    </message>
    <message>
        <source>After that day this person is in the list again.</source>
        <translation>Na die dag staat deze persoon weer in de lijst.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>It can be read by whoever asks what we know of them. Leave out names of others.</source>
        <translation>Wie vraagt wat we weten, leest dit ook. Noem geen anderen.</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>A certificate is still needed</source>
        <translation>Er is nog een bewijs nodig</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>Vroeg erom</translation>
    </message>
    <message>
        <source>%1 is kept until %2.</source>
        <translation>%1 blijft bewaard tot en met %2.</translation>
    </message>
</context>
<context>
    <name>KeptViews</name>
    <message>
        <source>Keep these filters…</source>
        <translation>Deze filters bewaren…</translation>
    </message>
    <message>
        <source>Forget kept filters</source>
        <translation>Bewaarde filters vergeten</translation>
    </message>
    <message>
        <source>Filters kept as “%1”.</source>
        <translation>Filters bewaard als “%1”.</translation>
    </message>
    <message>
        <source>Forgotten: “%1”.</source>
        <translation>Vergeten: “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Enter goes on, Escape goes back, Tab and the arrows go from one thing to the next.</source>
        <translation>Enter gaat verder, Escape gaat terug. Met Tab en de pijlen ga je van het een naar het ander.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>KeyPaperDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>To lay beside the keyboard.</source>
        <translation>Om naast het toetsenbord te leggen.</translation>
    </message>
</context>
<context>
    <name>KeySheetDialog</name>
    <message>
        <source>Key of our certificates</source>
        <translation>Sleutel van onze bewijzen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Give this sheet, or its PDF, to whoever checks our certificates elsewhere. They open it once under Checking.</source>
        <translation>Geef dit blad, of de PDF ervan, aan wie elders onze bewijzen controleert. Zij openen het één keer bij Echtheid.</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>The key that signs</source>
        <translation>De sleutel die tekent</translation>
    </message>
    <message>
        <source>Whoever checks our certificates elsewhere needs this key once: the sheet or the file. It is not secret. By the fingerprint two people know that they mean the same one.</source>
        <translation>Wie elders onze bewijzen controleert, heeft deze sleutel één keer nodig: het blad of het bestand. Hij is niet geheim. Aan de vingerafdruk weten twee mensen dat ze dezelfde bedoelen.</translation>
    </message>
    <message>
        <source>Sheet with the key</source>
        <translation>Blad met de sleutel</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als bestand bewaren…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nieuwe sleutel…</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>Op de website</translation>
    </message>
    <message>
        <source>A page on your own website says to everybody who scans the code whether a certificate is right. It needs no server. Put both files there, and a new list after every withdrawal.</source>
        <translation>Een pagina op jullie eigen website zegt aan iedereen die de code scant of een bewijs klopt. Er is geen server voor nodig. Zet er beide bestanden neer, en na elke intrekking een nieuwe lijst.</translation>
    </message>
    <message>
        <source>Make the page…</source>
        <translation>Pagina maken…</translation>
    </message>
    <message>
        <source>Save the list of withdrawn ones…</source>
        <translation>Lijst van ingetrokken bewijzen…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaren als</translation>
    </message>
    <message>
        <source>Saving in this folder did not work. Choose another one.</source>
        <translation>Bewaren in deze map lukte niet. Kies een andere.</translation>
    </message>
    <message>
        <source>No address yet. Write it under Settings once the page stands there.</source>
        <translation>Nog geen adres. Schrijf het bij Instellingen zodra de pagina er staat.</translation>
    </message>
    <message>
        <source>There is no key yet. It comes by itself with the first certificate.</source>
        <translation>Er is nog geen sleutel. Hij komt vanzelf met het eerste bewijs.</translation>
    </message>
    <message>
        <source>Signs since %1</source>
        <translation>Tekent sinds %1</translation>
    </message>
    <message>
        <source>%1 signed until %2; those certificates stay valid.</source>
        <translation>%1 tekende tot %2; die bewijzen blijven geldig.</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Organisations whose certificates can be checked here</source>
        <translation>Organisaties waarvan je hier de bewijzen kunt controleren</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergeten</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Vingerafdruk %1</translation>
    </message>
    <message>
        <source>list of withdrawn ones of %1</source>
        <translation>lijst van ingetrokken bewijzen van %1</translation>
    </message>
</context>
<context>
    <name>LanguagesSection</name>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>What members read on the kiosk and on paper. Print or send a sheet to somebody who grew up with the language. What they correct is said at once.</source>
        <translation>Wat deelnemers lezen op de kiosk en op papier. Geef een blad aan iemand die met de taal opgroeide. Wat die verbetert, staat er meteen.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Blad innemen</translation>
    </message>
    <message>
        <source>Words in %1.xlsx</source>
        <translation>Woorden in het %1.xlsx</translation>
    </message>
    <message>
        <source>Sheet with pictures (*.xlsx);;Sheet without pictures (*.csv)</source>
        <translation>Blad met plaatjes (*.xlsx);;Blad zonder plaatjes (*.csv)</translation>
    </message>
    <message>
        <source>Make a sheet</source>
        <translation>Blad maken</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Writing the sheet…</source>
        <translation>Het blad wordt gemaakt…</translation>
    </message>
    <message>
        <source>Not yet reviewed by a native speaker.</source>
        <translation>Nog niet nagekeken door een moedertaalspreker.</translation>
    </message>
    <message>
        <source>All texts were reviewed.</source>
        <translation>Alle teksten zijn nagekeken.</translation>
    </message>
    <message>
        <source>Reviewed: %1.</source>
        <translation>Nagekeken: %1.</translation>
    </message>
    <message>
        <source>By %1, last on %2.</source>
        <translation>Door %1, het laatst op %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in this centre&apos;s own words.</source>
        <translation>
            <numerusform>%n tekst in eigen woorden van dit centrum.</numerusform>
            <numerusform>%n teksten in eigen woorden van dit centrum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leafing</name>
    <message>
        <source>Previous person</source>
        <translation>Vorige persoon</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Volgende persoon</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>%1 leaves</source>
        <translation>%1 gaat weg</translation>
    </message>
    <message>
        <source>Settle and leave</source>
        <translation>Verrekenen en weggaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Where do the hours go?</source>
        <translation>Waar gaan de uren naartoe?</translation>
    </message>
    <message>
        <source>To the community pot</source>
        <translation>Naar de pot</translation>
    </message>
    <message>
        <source>A gift to somebody</source>
        <translation>Cadeau aan iemand</translation>
    </message>
    <message>
        <source>Who gets the hours? Type a name</source>
        <translation>Wie krijgt de uren? Typ een naam</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Dit gebeurt er</translation>
    </message>
    <message>
        <source>Choose who gets the hours.</source>
        <translation>Kies wie de uren krijgt.</translation>
    </message>
    <message>
        <source>Leaving was a mistake.</source>
        <translation>Weggaan was een vergissing.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1 is weggegaan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>Choose somebody else</source>
        <translation>Iemand anders kiezen</translation>
    </message>
    <message>
        <source>There are no hours to settle.</source>
        <translation>Er zijn geen uren te verrekenen.</translation>
    </message>
    <message>
        <source>The community pot covers %1. Nothing needs to be paid back.</source>
        <translation>De pot vult %1 aan. Niemand hoeft iets terug te geven.</translation>
    </message>
    <message>
        <source>%1 goes to %2 as a gift.</source>
        <translation>%1 gaat als cadeau naar %2.</translation>
    </message>
    <message>
        <source>%1 goes to the community pot.</source>
        <translation>%1 gaat naar de pot.</translation>
    </message>
    <message>
        <source>Nothing more can be written down for %1.</source>
        <translation>Voor %1 kan niets meer opgeschreven worden.</translation>
    </message>
    <message>
        <source>Certificates and history stay. Who comes back keeps the same number.</source>
        <translation>Bewijzen en geschiedenis blijven. Wie terugkomt, houdt hetzelfde nummer.</translation>
    </message>
    <message>
        <source>You can undo this right after.</source>
        <translation>Je kunt dit daarna meteen ongedaan maken.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message numerus="yes">
        <source>Letter to %n person(s)</source>
        <translation>
            <numerusform>Brief aan %n persoon</numerusform>
            <numerusform>Brief aan %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>In Dutch for everybody; who reads another language gets that text below it, where you write one.</source>
        <translation>In het Nederlands voor iedereen. Wie een andere taal leest, krijgt ook die tekst, als je hem schrijft.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>Tekst in het</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Salutation and greeting are there already. An empty line: a new part.</source>
        <translation>De aanhef en de groet staan er al. Een lege regel begint een nieuw stuk.</translation>
    </message>
    <message>
        <source>With balance and hours</source>
        <translation>Met saldo en uren</translation>
    </message>
    <message>
        <source>Window of the envelope</source>
        <translation>Venster van de envelop</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Making the letters…</source>
        <translation>De brieven worden gemaakt…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>Search in this list</source>
        <translation>Zoek in deze lijst</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>List: sort, columns, copy, save, print</source>
        <translation>Lijst: sorteren, kolommen, kopiëren, opslaan, afdrukken</translation>
    </message>
</context>
<context>
    <name>ListPaperDialog</name>
    <message>
        <source>Print “%1”</source>
        <translation>“%1” afdrukken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Other columns or fewer rows? Choose them in the list first.</source>
        <translation>Andere kolommen of minder regels? Kies dat eerst in de lijst.</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are too many to copy. Save them as a file.</source>
        <translation>
            <numerusform>%n regel is te veel om te kopiëren. Sla hem op als bestand.</numerusform>
            <numerusform>%n regels zijn te veel om te kopiëren. Sla ze op als bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s).</source>
        <translation>
            <numerusform>Gekopieerd: %n regel.</numerusform>
            <numerusform>Gekopieerd: %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Niets past bij dit filter</translation>
    </message>
    <message>
        <source>The list has rows, but none that fit.</source>
        <translation>Er staan regels in de lijst, maar geen die past.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>This desk locks in %1 s. Press any key to go on. What you typed is kept.</source>
        <translation>Deze balie gaat over %1 s op slot. Druk op een toets om door te gaan. Wat je typte, blijft staan.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Nothing is in the log yet</source>
        <translation>Er staat nog niets in het logboek</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Only about this one</source>
        <translation>Alleen over deze</translation>
    </message>
    <message>
        <source>Nobody can change a line or take one away.</source>
        <translation>Niemand kan een regel wijzigen of weghalen.</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s) a line leaves by itself.</source>
        <translation>
            <numerusform>Na %n maand gaat een regel vanzelf weg.</numerusform>
            <numerusform>Na %n maanden gaat een regel vanzelf weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message numerus="yes">
        <source>Looked at: %n line(s)</source>
        <translation>
            <numerusform>Nagekeken: %n regel</numerusform>
            <numerusform>Nagekeken: %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Het klopt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Why is it right?</source>
        <translation>Waarom klopt het?</translation>
    </message>
    <message>
        <source>This stays with it, with your name. It is not pointed out again, unless it gets worse.</source>
        <translation>Dit blijft erbij staan, met je naam. Je krijgt dit niet nog eens, behalve als het erger wordt.</translation>
    </message>
    <message>
        <source>Asked: it is right</source>
        <translation>Nagevraagd: het klopt</translation>
    </message>
    <message>
        <source>Agreed with this person</source>
        <translation>Afgesproken met deze persoon</translation>
    </message>
    <message>
        <source>Put right meanwhile</source>
        <translation>Intussen hersteld</translation>
    </message>
    <message>
        <source>We help to solve it</source>
        <translation>We helpen om het op te lossen</translation>
    </message>
    <message>
        <source>Looked at. It stays noted with your name.</source>
        <translation>Nagekeken. Het blijft genoteerd met je naam.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PRACTICE</source>
        <translation>OEFENEN</translation>
    </message>
    <message>
        <source>Time bank</source>
        <translation>Tijdbank</translation>
    </message>
</context>
<context>
    <name>MakeView</name>
    <message>
        <source>People for certificates</source>
        <translation>Mensen voor bewijzen</translation>
    </message>
    <message>
        <source>What is missing for certificates</source>
        <translation>Wat er ontbreekt voor bewijzen</translation>
    </message>
    <message>
        <source>Nobody fits this</source>
        <translation>Niemand past hierbij</translation>
    </message>
    <message>
        <source>Choose another period, another organisation, or fewer hours.</source>
        <translation>Kies een andere periode, een andere organisatie of minder uren.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Er ontbreekt niets</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>None in</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Look and make…</source>
        <translation>Bekijken en maken…</translation>
    </message>
    <message>
        <source>Counting the hours, then on to the papers…</source>
        <translation>De uren worden geteld, daarna komen de papieren…</translation>
    </message>
    <message>
        <source>Counting the hours…</source>
        <translation>De uren worden geteld…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) can be made</source>
        <translation>
            <numerusform>%n bewijs kan worden gemaakt</numerusform>
            <numerusform>%n bewijzen kunnen worden gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 helped, %2 took part</source>
        <translation>%1 geholpen, %2 meegedaan</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made</source>
        <translation>
            <numerusform>%n kan niet</numerusform>
            <numerusform>%n kunnen niet</numerusform>
        </translation>
    </message>
    <message>
        <source>People, or what is missing</source>
        <translation>Mensen, of wat er ontbreekt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>What is missing (%1)</source>
        <translation>Wat ontbreekt (%1)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholpen</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Meegedaan</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>partly:</source>
        <translation>deels:</translation>
    </message>
    <message>
        <source>has none yet</source>
        <translation>heeft er nog geen</translation>
    </message>
    <message>
        <source>has one of this period</source>
        <translation>heeft er een over deze periode</translation>
    </message>
    <message>
        <source>has one of a part of it</source>
        <translation>heeft er een over een deel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>only noted</source>
        <translation>alleen om te weten</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat er ontbreekt</translation>
    </message>
</context>
<context>
    <name>MakingDialog</name>
    <message>
        <source>The first</source>
        <translation>Het eerste</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>De langste naam</translation>
    </message>
    <message>
        <source>The most rows</source>
        <translation>De meeste regels</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>The language of each person</source>
        <translation>De taal van elke persoon</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>One more PDF with all of them, for the printer</source>
        <translation>Ook één PDF met alles, voor de printer</translation>
    </message>
    <message>
        <source>The digital badge beside each</source>
        <translation>De digitale badge ernaast</translation>
    </message>
    <message numerus="yes">
        <source>Make %n certificate(s)</source>
        <translation>
            <numerusform>Maak %n bewijs</numerusform>
            <numerusform>Maak %n bewijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>for the printer</source>
        <translation>voor de printer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>%1 van %2 gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>Made: %n certificate(s). They stand in the register and in the folder.</source>
        <translation>
            <numerusform>Gemaakt: %n bewijs. Het staat in het register en in de map.</numerusform>
            <numerusform>Gemaakt: %n bewijzen. Ze staan in het register en in de map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had one already.</source>
        <translation>
            <numerusform>%n had er al een.</numerusform>
            <numerusform>%n hadden er al een.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made: their hours changed meanwhile.</source>
        <translation>
            <numerusform>%n kon niet worden gemaakt: de uren zijn intussen veranderd.</numerusform>
            <numerusform>%n konden niet worden gemaakt: de uren zijn intussen veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it. Make it once more to go on with the rest.</source>
        <translation>Je hebt het gestopt. Maak het nog een keer: dan komt de rest.</translation>
    </message>
    <message>
        <source>The file for the printer could not be saved there. Print it here, save it in another place, or choose the papers in the register later.</source>
        <translation>Het bestand voor de printer kon daar niet worden bewaard. Druk het hier af, bewaar het op een andere plek, of kies de bewijzen later in het register.</translation>
    </message>
    <message>
        <source>Then make it once more: it goes on with the rest.</source>
        <translation>Maak het daarna nog een keer: dan komt de rest.</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>bewijzen</translation>
    </message>
    <message>
        <source>The papers are in the folder.</source>
        <translation>De papieren staan in de map.</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Where should they go?</source>
        <translation>Waar moeten ze komen?</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>In de map %1</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>Write down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>Write down help between these two</source>
        <translation>Schrijf hulp tussen deze twee op</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Bereiken</translation>
    </message>
    <message>
        <source>How to reach %1</source>
        <translation>Hoe je %1 bereikt</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Pagina van %1</translation>
    </message>
    <message>
        <source>Enter writes help down, Space shows the telephone number.</source>
        <translation>Enter schrijft hulp op, spatie toont het telefoonnummer.</translation>
    </message>
    <message>
        <source>No telephone number noted</source>
        <translation>Geen telefoonnummer genoteerd</translation>
    </message>
</context>
<context>
    <name>MemberField</name>
    <message>
        <source>Only for who is a member too: it stands on their card.</source>
        <translation>Alleen voor wie ook meedoet: het staat op de kaart.</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigen nummer</translation>
    </message>
</context>
<context>
    <name>MonthsView</name>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Regels laten zien</translation>
    </message>
    <message>
        <source>What asks for attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is gesloten.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 is weer open.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Not confirmed by the other side</source>
        <translation>Niet bevestigd door de ander</translation>
    </message>
    <message>
        <source>Still waits, not in the books yet</source>
        <translation>Wacht nog, telt nog niet mee</translation>
    </message>
    <message>
        <source>Still to be looked at</source>
        <translation>Nog na te kijken</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Maand weer openen</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Maand sluiten</translation>
    </message>
    <message>
        <source>This month still runs. It can be closed once it is over.</source>
        <translation>Deze maand loopt nog. Sluit hem als hij voorbij is.</translation>
    </message>
    <message>
        <source>Only an administrator opens it again.</source>
        <translation>Alleen een beheerder kan de maand weer openen.</translation>
    </message>
    <message>
        <source>In a closed month, a late slip or an undoing needs a reason from the coordinator.</source>
        <translation>In een gesloten maand kan een laat briefje of terugdraaien alleen met een reden van de coördinator.</translation>
    </message>
    <message>
        <source>closed by %1 on %2</source>
        <translation>gesloten door %1 op %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>still runs</source>
        <translation>loopt nog</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>No relations noted yet.</source>
        <translation>Nog geen relaties opgeschreven.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Belongs to no organisation yet.</source>
        <translation>Hoort nog bij geen organisatie.</translation>
    </message>
    <message>
        <source>Do not pair with</source>
        <translation>Niet koppelen met</translation>
    </message>
    <message>
        <source>These people are never suggested to each other. No reason is kept.</source>
        <translation>Deze mensen worden nooit aan elkaar voorgesteld. We bewaren geen reden.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Wat ze van elkaar zijn</translation>
    </message>
    <message>
        <source>Add a relation: type a name</source>
        <translation>Relatie toevoegen: typ een naam</translation>
    </message>
    <message>
        <source>Add somebody: type a name</source>
        <translation>Iemand toevoegen: typ een naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisatie toevoegen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>Relation added: %1</source>
        <translation>Relatie toegevoegd: %1</translation>
    </message>
    <message>
        <source>Relation taken away: %1</source>
        <translation>Relatie weggehaald: %1</translation>
    </message>
    <message>
        <source>Not to be paired with %1</source>
        <translation>Niet koppelen met %1</translation>
    </message>
    <message>
        <source>May be paired again with %1</source>
        <translation>Mag weer gekoppeld worden met %1</translation>
    </message>
    <message>
        <source>Organisation added: %1</source>
        <translation>Organisatie toegevoegd: %1</translation>
    </message>
    <message>
        <source>Organisation taken away: %1</source>
        <translation>Organisatie weggehaald: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>NewOrganisationDialog</name>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>A name is enough. The rest can follow later.</source>
        <translation>Een naam is genoeg. De rest kan later.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Wie bewijzen tekent</translation>
    </message>
    <message>
        <source>Their function</source>
        <translation>Functie</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Comes back to the desk, with a new password.</source>
        <translation>Komt terug aan de balie, met een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>A new password, for who forgot it. The old one opens nothing any more.</source>
        <translation>Een nieuw wachtwoord voor wie het vergat. Het oude doet het niet meer.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Weer toelaten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Give it to this person alone. They choose another one under Settings, You.</source>
        <translation>Geef het alleen aan deze persoon. Zelf een ander kiezen kan bij Instellingen, Jij.</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Bedenk er een</translation>
    </message>
</context>
<context>
    <name>NewSignInDialog</name>
    <message>
        <source>Sign-in for %1</source>
        <translation>Login voor %1</translation>
    </message>
    <message>
        <source>They see only the people and activities of this organisation.</source>
        <translation>Wie zo inlogt, ziet alleen de mensen en activiteiten van deze organisatie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>It is typed to sign in.</source>
        <translation>Die typ je om binnen te komen.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Eerste wachtwoord</translation>
    </message>
    <message>
        <source>They choose another one under Settings, You.</source>
        <translation>Zelf een ander kiezen kan bij Instellingen, Jij.</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Bedenk er een</translation>
    </message>
    <message>
        <source>Does this organisation work on a computer of its own? Then put the time bank on a server: who opens this file with a password can read all of it with a program of their own.</source>
        <translation>Werkt deze organisatie op een eigen computer? Zet de tijdbank dan op een server: wie dit bestand met een wachtwoord opent, kan er met een eigen programma alles uit lezen.</translation>
    </message>
</context>
<context>
    <name>NotedCard</name>
    <message>
        <source>Change: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>What %1 should know</source>
        <translation>Wat %1 moet weten</translation>
    </message>
    <message>
        <source>What we do with their data, and what they may ask. Each new person gets this paper.</source>
        <translation>Wat wij met de gegevens doen, en wat iemand mag vragen. Ieder die nieuw is krijgt dit papier.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>data</source>
        <translation>gegevens</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Choose an activity.</source>
        <translation>Kies een activiteit.</translation>
    </message>
    <message>
        <source>What is asked for?</source>
        <translation>Waarmee?</translation>
    </message>
    <message>
        <source>What is offered?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wie vraagt hulp?</translation>
    </message>
    <message>
        <source>Who offers?</source>
        <translation>Wie biedt hulp aan?</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>For example: soup for eight people</source>
        <translation>Bijvoorbeeld: soep voor acht mensen</translation>
    </message>
    <message>
        <source>For example: also on Sundays</source>
        <translation>Bijvoorbeeld: ook op zondag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>When, where, language and until when</source>
        <translation>Wanneer, waar, taal en tot wanneer</translation>
    </message>
</context>
<context>
    <name>OfferListing</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Name, activity or words</source>
        <translation>Naam, activiteit of woorden</translation>
    </message>
    <message>
        <source>Search offers and requests</source>
        <translation>Zoek in vraag en aanbod</translation>
    </message>
    <message>
        <source>Only this activity</source>
        <translation>Alleen deze activiteit</translation>
    </message>
    <message>
        <source>Offers and requests</source>
        <translation>Vraag en aanbod</translation>
    </message>
    <message>
        <source>Nothing is asked for or offered now</source>
        <translation>Er wordt nu niets gevraagd of aangeboden</translation>
    </message>
    <message>
        <source>Type a name above. What is there goes by itself after its last day.</source>
        <translation>Typ hierboven een naam. Wat er staat, verdwijnt vanzelf na de laatste dag.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>Probeer minder letters, of haal een filter weg.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last helped</source>
        <translation>Laatst geholpen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Every activity</source>
        <translation>Elke activiteit</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Poster of what the list shows, for the noticeboard</source>
        <translation>Poster van wat de lijst toont, voor het prikbord</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n keer aanbod</numerusform>
            <numerusform>%n keer aanbod</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers and requests</source>
        <translation>Vraag en aanbod</translation>
    </message>
    <message>
        <source>Saved. %1.</source>
        <translation>Opgeslagen. %1.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klaar: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Teruggetrokken: %1</translation>
    </message>
    <message>
        <source>%1 now stands until %2.</source>
        <translation>%1 staat nu tot en met %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>OperatorDialog</name>
    <message>
        <source>New operator</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>A volunteer or a colleague who works at this program.</source>
        <translation>Een vrijwilliger of collega die met dit programma werkt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>It is typed to sign in.</source>
        <translation>Die typ je om binnen te komen.</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Eerste wachtwoord</translation>
    </message>
    <message>
        <source>They choose another one under Settings, You.</source>
        <translation>Zelf een ander kiezen kan bij Instellingen, Jij.</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Bedenk er een</translation>
    </message>
    <message>
        <source>Make a badge too</source>
        <translation>Maak ook een badge</translation>
    </message>
    <message>
        <source>Another administrator changes your role.</source>
        <translation>Een andere beheerder verandert jouw rol.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Weer toelaten</translation>
    </message>
    <message>
        <source>Let in no longer</source>
        <translation>Niet meer toelaten</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nieuwe badge</translation>
    </message>
    <message>
        <source>Make a badge</source>
        <translation>Badge maken</translation>
    </message>
    <message>
        <source>Withdraw the badge</source>
        <translation>Badge intrekken</translation>
    </message>
    <message>
        <source>The badge of %1 opens nothing any more when a new one is made.</source>
        <translation>De badge van %1 doet het niet meer als je een nieuwe maakt.</translation>
    </message>
    <message>
        <source>Your own password stands under Settings, You.</source>
        <translation>Je eigen wachtwoord staat bij Instellingen, Jij.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kan nu binnenkomen.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 heeft een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>The badge of %1 opens nothing any more.</source>
        <translation>De badge van %1 doet het niet meer.</translation>
    </message>
    <message>
        <source>%1 is let in no longer. What was written down stays.</source>
        <translation>%1 komt niet meer binnen. Wat is opgeschreven, blijft staan.</translation>
    </message>
</context>
<context>
    <name>OperatorMenu</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Kleuren van het scherm</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Another operator</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>OperatorsSection</name>
    <message>
        <source>Operators</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Everybody has a name and a password of their own. Then we know later who wrote it down.</source>
        <translation>Iedereen heeft een eigen naam en wachtwoord. Dan weten we later wie het opschreef.</translation>
    </message>
    <message>
        <source>New operator</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>Somebody was let in no longer</source>
        <translation>Er is iemand die niet meer wordt toegelaten</translation>
    </message>
    <message>
        <source>May they have a copy of the time bank, or the recovery sheet? Then give the file a new key.</source>
        <translation>Heeft die misschien een kopie van de tijdbank, of het herstelblad? Geef het bestand dan een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Sleutel vernieuwen…</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wie mag wat</translation>
    </message>
    <message>
        <source>Nobody writes down their own hours alone</source>
        <translation>Niemand schrijft alleen zijn eigen uren op</translation>
    </message>
    <message>
        <source>Is an operator a member too? Then enter their own number. When they write down help that they gave or got, a second operator signs it. Nobody changes their own role.</source>
        <translation>Doet een medewerker ook zelf mee? Vul dan het eigen nummer in. Schrijft die hulp op die hij of zij gaf of kreeg, dan tekent een tweede medewerker. Niemand verandert zijn eigen rol.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigen nummer</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>left</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>How confirmed?</source>
        <translation>Hoe bevestigd?</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Group: on</source>
        <translation>Groep: aan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Offer or request</source>
        <translation>Aanbod of vraag</translation>
    </message>
    <message>
        <source>No answer to: %1</source>
        <translation>Hoort niet bij: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Both helped</source>
        <translation>Allebei hielpen</translation>
    </message>
    <message>
        <source>Give hours</source>
        <translation>Uren geven</translation>
    </message>
    <message>
        <source>From the pot</source>
        <translation>Uit de pot</translation>
    </message>
</context>
<context>
    <name>OrganisationCertificates</name>
    <message>
        <source>Certificates: %1</source>
        <translation>Bewijzen: %1</translation>
    </message>
    <message>
        <source>Look and make…</source>
        <translation>Bekijken en maken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This is filled in under Settings or Certificates. Ask the coordinator.</source>
        <translation>Dit staat bij Instellingen of Bewijzen. Vraag de coördinator.</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Statement of %1</source>
        <translation>Overzicht van %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>overzicht</translation>
    </message>
</context>
<context>
    <name>OrganisationFigures</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>who took part</source>
        <translation>deden mee</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>onder deze organisatie</translation>
    </message>
    <message>
        <source>partly unconfirmed</source>
        <translation>deels niet bevestigd</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hielp</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deed mee</translation>
    </message>
    <message>
        <source>its activities</source>
        <translation>aan activiteiten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>zoals het nu is</translation>
    </message>
</context>
<context>
    <name>OrganisationHead</name>
    <message>
        <source>Certificates</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papieren</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Er zijn nog geen organisaties</translation>
    </message>
    <message>
        <source>A sports club, a food bank, a school: who is responsible for an activity stands here.</source>
        <translation>Een sportclub, een voedselbank, een school: wie verantwoordelijk is voor een activiteit staat hier.</translation>
    </message>
    <message>
        <source>Ask the coordinator to add the first one.</source>
        <translation>Vraag de coördinator om de eerste toe te voegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s); hours of this year</source>
        <translation>
            <numerusform>%n organisatie; uren van dit jaar</numerusform>
            <numerusform>%n organisaties; uren van dit jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hielp</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deed mee</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
</context>
<context>
    <name>OrganisationPapersDialog</name>
    <message>
        <source>Papers of %1</source>
        <translation>Papieren van %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>For whom (may stay empty)</source>
        <translation>Voor wie (mag leeg)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Hours, for a funder</source>
        <translation>Uren, voor wie betaalt</translation>
    </message>
    <message>
        <source>Participants with hours</source>
        <translation>Deelnemers met uren</translation>
    </message>
    <message>
        <source>Certificates of conduct (VOG)</source>
        <translation>VOG-overzicht</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Dutch and English</source>
        <translation>Nederlands en Engels</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deelnemers</translation>
    </message>
    <message>
        <source>VOG</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>No names stand on it, and no figure about fewer than %1 people: they could be recognised.</source>
        <translation>Er staan geen namen op, en geen getal over minder dan %1 mensen: zij zouden te herkennen zijn.</translation>
    </message>
    <message>
        <source>For inside the organisation only: everybody&apos;s name stands on it.</source>
        <translation>Alleen voor binnen de organisatie: ieders naam staat erop.</translation>
    </message>
    <message>
        <source>Who leads an activity that needs a VOG, or helped there since the first day of the period. The organisation does not see this.</source>
        <translation>Wie een activiteit leidt waar een VOG voor nodig is, of er hielp sinds de eerste dag van de periode. De organisatie ziet dit niet.</translation>
    </message>
</context>
<context>
    <name>OrganisationView</name>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Deel van de pagina</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>This organisation cannot be shown</source>
        <translation>Deze organisatie kan niet worden getoond</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Last exchanges</source>
        <translation>Laatste hulp</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nog niets opgeschreven</translation>
    </message>
    <message>
        <source>As soon as this person helps somebody or gets help, it stands here.</source>
        <translation>Zodra deze persoon iemand helpt of hulp krijgt, staat het hier.</translation>
    </message>
    <message>
        <source>Whole statement</source>
        <translation>Volledig afschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Another password for you</source>
        <translation>Een ander wachtwoord voor jou</translation>
    </message>
    <message>
        <source>It opens the time bank. Nobody else needs to know it.</source>
        <translation>Het opent de tijdbank. Niemand anders hoeft het te weten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Je wachtwoord nu</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Eight letters or more, such as three words.</source>
        <translation>Acht tekens of meer, bijvoorbeeld drie woorden.</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Het nieuwe wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>These two passwords differ. Type the same one twice.</source>
        <translation>Deze twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>This is not your password now. Try it again.</source>
        <translation>Dit is niet je wachtwoord. Probeer het nog een keer.</translation>
    </message>
</context>
<context>
    <name>OwnWordsChoice</name>
    <message>
        <source>What can they do?</source>
        <translation>Wat kan diegene?</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dutch %1</source>
        <translation>Nederlands %1</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigen woorden</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>What can %1 do?</source>
        <translation>Wat kan %1?</translation>
    </message>
    <message>
        <source>Choose what fits, and say for each who tells it. It stands on this certificate alone.</source>
        <translation>Kies wat past, en zeg erbij wie het vertelt. Het staat alleen op dit bewijs.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Who saw it?</source>
        <translation>Wie zag het?</translation>
    </message>
    <message>
        <source>The name stands beside what that person saw.</source>
        <translation>De naam staat naast wat diegene zag.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Level of Dutch</source>
        <translation>Niveau van Nederlands</translation>
    </message>
    <message>
        <source>Not on the paper</source>
        <translation>Niet op het papier</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hoe weten we dat?</translation>
    </message>
    <message>
        <source>Their own estimate</source>
        <translation>eigen inschatting</translation>
    </message>
    <message>
        <source>An exam, seen here</source>
        <translation>examen, hier gezien</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>What taking part was like. At most %1 letters.</source>
        <translation>Hoe meedoen was. Hoogstens %1 letters.</translation>
    </message>
    <message>
        <source>Write the name of who saw it.</source>
        <translation>Schrijf de naam op van wie het zag.</translation>
    </message>
    <message>
        <source>This is too long by %1 letters.</source>
        <translation>Dit is %1 letters te lang. Maak het korter.</translation>
    </message>
    <message>
        <source>At most %1 sentences fit on a certificate.</source>
        <translation>Op een bewijs passen hoogstens %1 zinnen. Haal er een paar weg.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Stack of slips</source>
        <translation>Stapel briefjes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Offers, requests</source>
        <translation>Vraag en aanbod</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Het papier wordt gemaakt…</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place, and save again.</source>
        <translation>De schijf is vol. Maak ruimte of kies een andere plek, en sla het nog eens op.</translation>
    </message>
    <message>
        <source>Saving in this folder did not work. Choose another one.</source>
        <translation>Opslaan in deze map lukt niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>No printer was found. Is it on? Then print again, or save the paper as a PDF.</source>
        <translation>Er is geen printer gevonden. Staat hij aan? Druk dan nog eens af, of sla het papier op als pdf.</translation>
    </message>
    <message>
        <source>On its way to the printer…</source>
        <translation>Onderweg naar de printer…</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and print again.</source>
        <translation>De schijf is vol. Maak ruimte, en druk nog eens af.</translation>
    </message>
    <message>
        <source>This printer is paused. Start it again, or choose another one, and print again.</source>
        <translation>Deze printer staat op pauze. Zet hem weer aan of kies een andere, en druk opnieuw af.</translation>
    </message>
    <message>
        <source>This printer takes no paper now. Choose another one, or save the paper as a PDF.</source>
        <translation>Deze printer neemt nu niets aan. Kies een andere, of bewaar het papier als PDF.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it on? Print again, or save the paper as a PDF.</source>
        <translation>De printer antwoordt niet. Staat hij aan? Druk nog eens af, of sla het papier op als pdf.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>PaperLookDialog</name>
    <message>
        <source>Papers of %1</source>
        <translation>Papieren van %1</translation>
    </message>
    <message>
        <source>Beside it stands a certificate of somebody who does not exist. It changes along.</source>
        <translation>Ernaast staat een bewijs van iemand die niet bestaat. Het verandert mee.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Zonder logo</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG. It is shown up to 14 mm high and 62 mm wide.</source>
        <translation>Een PNG, JPEG of SVG. Op papier is het hoogstens 14 mm hoog en 62 mm breed.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Such as: #0B5C6B. Empty is the colour of the house.</source>
        <translation>Zoals: #0B5C6B. Leeg is de kleur van het huis.</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>blauwgroen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>grijs</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Kleur: %1</translation>
    </message>
    <message>
        <source>On certificates</source>
        <translation>Op bewijzen</translation>
    </message>
    <message>
        <source>What somebody writes about taking part</source>
        <translation>Wat iemand zelf schrijft over meedoen</translation>
    </message>
    <message>
        <source>What somebody can do</source>
        <translation>Wat iemand kan</translation>
    </message>
    <message>
        <source>A long list of hours as an annex behind it</source>
        <translation>Een lange lijst met uren als bijlage erachter</translation>
    </message>
    <message>
        <source>The language of the person beside the Dutch</source>
        <translation>De taal van de persoon naast het Nederlands</translation>
    </message>
    <message>
        <source>A line for who reviewed it</source>
        <translation>Een regel voor wie het nakeek</translation>
    </message>
    <message>
        <source>Who reviews it</source>
        <translation>Wie het nakijkt</translation>
    </message>
    <message>
        <source>Leave it empty to write the name in ink.</source>
        <translation>Laat het leeg om de naam met pen te schrijven.</translation>
    </message>
    <message>
        <source>Their function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Logos (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Logo&apos;s (*.png *.jpg *.jpeg *.svg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Making the paper…</source>
        <translation>Het papier wordt gemaakt…</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one.</source>
        <translation>Dit bestand gaat niet open. Kies een ander.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Neem %1</translation>
    </message>
    <message>
        <source>Saved. It counts for the next papers.</source>
        <translation>Opgeslagen. Het telt voor de volgende papieren.</translation>
    </message>
</context>
<context>
    <name>PapersButton</name>
    <message>
        <source>Letters and cards</source>
        <translation>Brieven en kaarten</translation>
    </message>
    <message numerus="yes">
        <source>Letter to %n person(s)…</source>
        <translation>
            <numerusform>Brief aan %n persoon…</numerusform>
            <numerusform>Brief aan %n mensen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards for %n person(s)…</source>
        <translation>
            <numerusform>Kaart voor %n persoon…</numerusform>
            <numerusform>Kaarten voor %n mensen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>How its papers look</source>
        <translation>Hoe de papieren eruitzien</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Wijzig: %1</translation>
    </message>
    <message>
        <source>Own logo</source>
        <translation>Eigen logo</translation>
    </message>
    <message>
        <source>No own logo</source>
        <translation>Geen eigen logo</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>kleur %1</translation>
    </message>
    <message>
        <source>colour of the house</source>
        <translation>kleur van het huis</translation>
    </message>
    <message>
        <source>what somebody writes</source>
        <translation>wat iemand schrijft</translation>
    </message>
    <message>
        <source>what somebody can do</source>
        <translation>wat iemand kan</translation>
    </message>
    <message>
        <source>the annex</source>
        <translation>de bijlage</translation>
    </message>
    <message>
        <source>the second language</source>
        <translation>de tweede taal</translation>
    </message>
    <message>
        <source>Without: %1.</source>
        <translation>Zonder: %1.</translation>
    </message>
    <message>
        <source>to be written in ink</source>
        <translation>met pen te schrijven</translation>
    </message>
    <message>
        <source>Reviewed by: %1.</source>
        <translation>Nagekeken door: %1.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Time of %1</source>
        <translation>Tijd van %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 weghalen</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Nobody took part in this period</source>
        <translation>In deze periode deed niemand mee</translation>
    </message>
    <message>
        <source>Choose another period, or record an activity of this organisation.</source>
        <translation>Kies een andere periode, of schrijf een activiteit van deze organisatie op.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hielp</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deed mee</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keren</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>hoort erbij</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>deed mee</translation>
    </message>
    <message>
        <source>Certificate of conduct (VOG)</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>to be renewed</source>
        <translation>vernieuwen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>niet gezien</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gezien op %1</translation>
    </message>
    <message>
        <source>to be renewed since %1</source>
        <translation>vernieuwen sinds %1</translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide kanten</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
</context>
<context>
    <name>PastedNames</name>
    <message numerus="yes">
        <source>%n name(s) to look at</source>
        <translation>
            <numerusform>%n naam om na te kijken</numerusform>
            <numerusform>%n namen om na te kijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Search by name, number or a name in its own script</source>
        <translation>Zoek op naam, nummer of naam in eigen schrift</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Mensen zoeken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Er is nog niemand ingeschreven</translation>
    </message>
    <message>
        <source>Enrol the first person. A name is enough.</source>
        <translation>Schrijf de eerste persoon in. Een naam is genoeg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Newcomer or neighbour</source>
        <translation>Nieuwkomer of buur</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet verteld</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hielp</translation>
    </message>
    <message>
        <source>Got help</source>
        <translation>Kreeg hulp</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand past bij dit filter</translation>
    </message>
    <message>
        <source>Others are in the list, but they do not fit.</source>
        <translation>Er staan anderen in de lijst, maar die passen niet.</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>Filters weghalen</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Niemand gevonden voor “%1”</translation>
    </message>
    <message>
        <source>Try fewer letters, or the number on the card. Or enrol this person.</source>
        <translation>Probeer minder letters, of het nummer op de kaart. Of schrijf deze persoon in.</translation>
    </message>
    <message>
        <source>Enrol “%1”</source>
        <translation>“%1” inschrijven</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>De laatste drie maanden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigen data</translation>
    </message>
</context>
<context>
    <name>PermitsCard</name>
    <message>
        <source>Permit of the UWV for asylum seekers</source>
        <translation>Vrijwilligersverklaring van het UWV</translation>
    </message>
    <message>
        <source>None noted. Only the work and the last day are kept.</source>
        <translation>Geen. Alleen het werk en de laatste dag worden bewaard.</translation>
    </message>
    <message>
        <source>For which work</source>
        <translation>Voor welk werk</translation>
    </message>
    <message>
        <source>Such as: host in the language cafe</source>
        <translation>Bijvoorbeeld: gastvrouw in het taalcafé</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Such as: 31-12-2027</source>
        <translation>Bijvoorbeeld: 31-12-2027</translation>
    </message>
    <message>
        <source>Lapsed since %1: ask for a new one</source>
        <translation>Verlopen sinds %1: vraag een nieuwe aan</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Geldig tot en met %1</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Choose somebody else</source>
        <translation>Iemand anders kiezen</translation>
    </message>
    <message>
        <source>of everybody together</source>
        <translation>van iedereen samen</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Who is “%1”? Choose somebody, or type on.</source>
        <translation>Wie is “%1”? Kies iemand, of typ verder.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>One more, or Enter</source>
        <translation>Nog iemand, of Enter</translation>
    </message>
    <message>
        <source>Enter repeats %1.</source>
        <translation>Enter herhaalt %1.</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Record help</source>
        <translation>Hulp opschrijven</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>before that %1</source>
        <translation>eerder %1</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Statement</source>
        <translation>Afschrift</translation>
    </message>
    <message>
        <source>All that is known…</source>
        <translation>Alles wat bekend is…</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Gegevens veranderen</translation>
    </message>
    <message>
        <source>Take part again</source>
        <translation>Doet weer mee</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Join a double…</source>
        <translation>Dubbele samenvoegen…</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Gaat weg…</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.</source>
        <translation>Niemand gevonden voor “%1”.</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>This person cannot be shown</source>
        <translation>Deze persoon kan niet getoond worden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Deel van de pagina</translation>
    </message>
    <message>
        <source>Takes part again, with a balance of nothing.</source>
        <translation>Doet weer mee, met een saldo van nul.</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Pincode instellen</translation>
    </message>
    <message>
        <source>This is another PIN. Type the same one twice.</source>
        <translation>Dit is een andere pincode. Typ twee keer dezelfde.</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>Poster for the noticeboard</source>
        <translation>Poster voor het prikbord</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>poster</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE</source>
        <translation>OEFENEN</translation>
    </message>
    <message>
        <source>These people are made up. You can try everything.</source>
        <translation>Deze mensen zijn verzonnen. Je kunt alles uitproberen.</translation>
    </message>
    <message>
        <source>Throw the examples away</source>
        <translation>Voorbeelden weggooien</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Practise with examples</source>
        <translation>Oefen met voorbeelden</translation>
    </message>
    <message>
        <source>Throw the examples away</source>
        <translation>Gooi de voorbeelden weg</translation>
    </message>
    <message>
        <source>These people are made up. Throw them away when you are done: the file is removed, and your own time bank opens again. You can always begin anew.</source>
        <translation>Deze mensen zijn verzonnen. Klaar? Gooi ze dan weg: het bestand verdwijnt en je eigen tijdbank komt terug. Opnieuw beginnen kan altijd.</translation>
    </message>
    <message>
        <source>A made-up neighbourhood, in a file of its own with a yellow band above it. Your own time bank is closed meanwhile: nothing gets mixed.</source>
        <translation>Een verzonnen buurt, in een eigen bestand met een gele balk erboven. Je eigen tijdbank is dan dicht: er raakt niets door elkaar.</translation>
    </message>
</context>
<context>
    <name>PresenceCard</name>
    <message>
        <source>Paste names</source>
        <translation>Namen plakken</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie er was</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 staat op de lijst.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) ticked.</source>
        <translation>
            <numerusform>%n naam aangevinkt.</numerusform>
            <numerusform>%n namen aangevinkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a list of names first: one name on each line.</source>
        <translation>Kopieer eerst een lijst met namen: één naam op elke regel.</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 staat er al.</translation>
    </message>
    <message>
        <source>This session was not held</source>
        <translation>Deze bijeenkomst ging niet door</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Er staat nog niemand op de lijst</translation>
    </message>
    <message>
        <source>Scan a card, type a name, or paste a list of names.</source>
        <translation>Scan een kaart, typ een naam of plak een lijst met namen.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>leads it</source>
        <translation>begeleidt</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>was er</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more page(s)</source>
        <translation>
            <numerusform>En nog %n bladzijde</numerusform>
            <numerusform>En nog %n bladzijden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Lade</translation>
    </message>
    <message>
        <source>Paper stock</source>
        <translation>Soort papier</translation>
    </message>
    <message>
        <source>Write pages like this: 1-3, 5. There are %1.</source>
        <translation>Schrijf het zo: 1-3, 5. Er zijn er %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Even zoeken…</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Geen printer gevonden</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Minder keuzes</translation>
    </message>
    <message>
        <source>Pages, sides, tray</source>
        <translation>Bladzijden, kanten, lade</translation>
    </message>
    <message>
        <source>As made: both</source>
        <translation>Zoals gemaakt: beide</translation>
    </message>
    <message>
        <source>As made: one</source>
        <translation>Zoals gemaakt: één</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Eén kant</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>Beide, lange kant</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>Beide, korte kant</translation>
    </message>
    <message>
        <source>As the printer does</source>
        <translation>Zoals de printer doet</translation>
    </message>
    <message>
        <source>As made</source>
        <translation>Zoals gemaakt</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What the law asks of whoever keeps data about people</source>
        <translation>Wat de wet vraagt van wie gegevens van mensen bewaart</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verwerkingen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>How long we keep</source>
        <translation>Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n person(s) is over: look at them in “How long we keep” (Alt+4).</source>
        <translation>
            <numerusform>Van %n persoon is de termijn voorbij: kijk bij Bewaren (Alt+4).</numerusform>
            <numerusform>Van %n mensen is de termijn voorbij: kijk bij Bewaren (Alt+4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Deel van de pagina</translation>
    </message>
    <message>
        <source>Data breaches</source>
        <translation>Datalekken</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What the law asks of whoever keeps data about people.</source>
        <translation>Wat de wet vraagt van wie gegevens van mensen bewaart.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Who looked at whom, and what was changed, printed or taken along. Nobody can change it.</source>
        <translation>Wie bij wie keek, en wat er gewijzigd, geprint of meegenomen is. Niemand kan het wijzigen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Data breaches</source>
        <translation>Datalekken</translation>
    </message>
    <message>
        <source>Something lost, or seen by whoever should not? Write it down, and see how long you have to report it.</source>
        <translation>Iets kwijt, of gezien door wie dat niet mag? Schrijf het op, en zie hoe lang je hebt om het te melden.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verwerkingen</translation>
    </message>
    <message>
        <source>What you do with data about people, why and how long: the register that the law asks for.</source>
        <translation>Wat jullie met gegevens van mensen doen, waarom en hoe lang: het register dat de wet vraagt.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Who asked to be forgotten and was: the number, the day, why, and who did it. No names.</source>
        <translation>Wie vroeg om vergeten te worden: het nummer, de dag, waarom, en wie het deed. Zonder namen.</translation>
    </message>
    <message>
        <source>How long we keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Who did nothing here for so long that you look whether their data can go.</source>
        <translation>Wie hier zo lang niets deed dat je kijkt of gegevens weg kunnen.</translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation>Hoe lang wij het bewaren</translation>
    </message>
    <message>
        <source>Months that a line of the log stays</source>
        <translation>Maanden dat een regel van het logboek blijft</translation>
    </message>
    <message>
        <source>From 6 to 120. A year is usual.</source>
        <translation>Van 6 tot en met 120. Een jaar is gewoon.</translation>
    </message>
    <message>
        <source>Months without activity after which you look whether somebody can go</source>
        <translation>Maanden zonder activiteit waarna je kijkt of iemand weg kan</translation>
    </message>
    <message>
        <source>From 6 to 120. Two years is usual. Nobody goes by themselves.</source>
        <translation>Van 6 tot en met 120. Twee jaar is gewoon. Niemand gaat vanzelf weg.</translation>
    </message>
    <message>
        <source>Years that the register of certificates and consents stay</source>
        <translation>Jaren dat het register van bewijzen en toestemmingen blijven</translation>
    </message>
    <message>
        <source>From 2 to 30. Five years is usual.</source>
        <translation>Van 2 tot en met 30. Vijf jaar is gewoon.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schrijf een heel getal.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Opgeslagen. Het geldt vanaf nu.</translation>
    </message>
</context>
<context>
    <name>ProcessingDialog</name>
    <message>
        <source>Processing %1</source>
        <translation>Verwerking %1</translation>
    </message>
    <message>
        <source>New processing</source>
        <translation>Nieuwe verwerking</translation>
    </message>
    <message>
        <source>Name nobody here: kinds of people and kinds of data are enough.</source>
        <translation>Noem hier niemand bij naam: soorten mensen en soorten gegevens is genoeg.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save and end for good</source>
        <translation>Opslaan en voorgoed stoppen</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Wat doen jullie?</translation>
    </message>
    <message>
        <source>On which legal basis?</source>
        <translation>Op welke grondslag?</translation>
    </message>
    <message>
        <source>Why do you do it?</source>
        <translation>Waarom doen jullie het?</translation>
    </message>
    <message>
        <source>Whose data?</source>
        <translation>Van wie zijn de gegevens?</translation>
    </message>
    <message>
        <source>Which data?</source>
        <translation>Welke gegevens?</translation>
    </message>
    <message>
        <source>Who receives it?</source>
        <translation>Wie krijgt ze?</translation>
    </message>
    <message>
        <source>Does it leave the European Union?</source>
        <translation>Gaan ze naar buiten de Europese Unie?</translation>
    </message>
    <message>
        <source>How long is it kept?</source>
        <translation>Hoe lang bewaren jullie ze?</translation>
    </message>
    <message>
        <source>How is it guarded?</source>
        <translation>Hoe zijn ze beveiligd?</translation>
    </message>
    <message>
        <source>Ended: nobody changes it any more.</source>
        <translation>Gestopt: niemand wijzigt het nog.</translation>
    </message>
    <message>
        <source>Saved in the register of processing.</source>
        <translation>Opgeslagen in het register van verwerkingen.</translation>
    </message>
    <message>
        <source>So the program began the register; nobody changed it yet.</source>
        <translation>Zo begon het programma het register; niemand heeft het nog gewijzigd.</translation>
    </message>
    <message>
        <source>Changed last on %1 by %2.</source>
        <translation>Laatst gewijzigd op %1 door %2.</translation>
    </message>
</context>
<context>
    <name>ProcessingPaperDialog</name>
    <message>
        <source>processing</source>
        <translation>verwerkingen</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Register van verwerkingen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The authority may ask to see this. It names nobody but whom to ask about privacy.</source>
        <translation>De AP mag dit willen zien. Er staat niemand in, alleen wie vragen over privacy krijgt.</translation>
    </message>
</context>
<context>
    <name>ProcessingView</name>
    <message>
        <source>Register of processing</source>
        <translation>Register van verwerkingen</translation>
    </message>
    <message>
        <source>Nothing stands in the register</source>
        <translation>Er staat niets in het register</translation>
    </message>
    <message>
        <source>Write down what the centre does with data about people.</source>
        <translation>Schrijf op wat het centrum met gegevens van mensen doet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change whom to ask about privacy</source>
        <translation>Wijzigen wie vragen over privacy krijgt</translation>
    </message>
    <message>
        <source>The program began this register. Read it through, and add what you do beside the program.</source>
        <translation>Het programma begon dit register. Lees het door, en schrijf erbij wat jullie naast het programma doen.</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Register afdrukken</translation>
    </message>
    <message>
        <source>New processing</source>
        <translation>Nieuwe verwerking</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions about privacy: %2. Data protection officer: %3.</source>
        <translation>Verantwoordelijk: %1. Vragen over privacy: %2. Functionaris gegevensbescherming: %3.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>loopt</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>Certificates</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>What was made, and whether a paper is genuine</source>
        <translation>Wat er is gemaakt, en of een papier echt is</translation>
    </message>
    <message>
        <source>Part of the certificates</source>
        <translation>Deel van de bewijzen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Echtheid</translation>
    </message>
    <message>
        <source>Key and website</source>
        <translation>Sleutel en website</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Perhaps a reason</source>
        <translation>Reden (mag leeg)</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Another desk is busy with the books. Your line is saved as soon as they are free.</source>
        <translation>Een andere balie is bezig met het boek. Je regel wordt opgeslagen zodra dat kan.</translation>
    </message>
    <message>
        <source>Your line is saved by itself as soon as the server is back.</source>
        <translation>Je regel wordt vanzelf opgeslagen zodra de server er weer is.</translation>
    </message>
    <message>
        <source>Is this written down already?</source>
        <translation>Staat dit er al?</translation>
    </message>
    <message>
        <source>Yes, do not save</source>
        <translation>Ja, niet opslaan</translation>
    </message>
    <message>
        <source>No, save this too</source>
        <translation>Nee, ook opslaan</translation>
    </message>
    <message>
        <source>This passes a limit. F4 shows the balances.</source>
        <translation>Dit gaat over een grens. F4 toont het saldo.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch opslaan</translation>
    </message>
    <message>
        <source>Why is this saved all the same?</source>
        <translation>Waarom wordt dit toch opgeslagen?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Nobody has said yet to have this sheet.</source>
        <translation>Nog niemand heeft gezegd dat dit blad bewaard is.</translation>
    </message>
    <message>
        <source>The key is renewed. Destroy the old sheet: it opens nothing any more.</source>
        <translation>De sleutel is vernieuwd. Vernietig het oude blad: het opent niets meer.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Het herstelblad</translation>
    </message>
    <message>
        <source>This key opens the time bank when nobody knows a password any more. It is shown only now. Print it, and keep it where you keep important papers, not beside the computer.</source>
        <translation>Met deze sleutel gaat de tijdbank open als niemand meer een wachtwoord weet. Je ziet hem alleen nu. Druk hem af en bewaar hem bij je belangrijke papieren, niet naast de computer.</translation>
    </message>
    <message>
        <source>Print or save the sheet</source>
        <translation>Blad afdrukken of opslaan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>I printed it, saved it or wrote it down.</source>
        <translation>Ik heb het afgedrukt, opgeslagen of overgeschreven.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>recovery sheet</source>
        <translation>herstelblad</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keep the paper where you keep important papers. A file you can better keep on a stick than beside the time bank itself.</source>
        <translation>Bewaar het papier waar je belangrijke papieren bewaart. Een bestand bewaar je beter op een stick dan naast de tijdbank zelf.</translation>
    </message>
</context>
<context>
    <name>RegisterHeadDialog</name>
    <message>
        <source>Whom to ask about privacy</source>
        <translation>Wie vragen over privacy krijgt</translation>
    </message>
    <message>
        <source>It stands above the register and on its paper.</source>
        <translation>Dit staat boven het register en op het papier ervan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Questions about privacy go to</source>
        <translation>Vragen over privacy gaan naar</translation>
    </message>
    <message>
        <source>A function with a telephone or e-mail. Empty is the telephone of the centre.</source>
        <translation>Een functie met telefoon of e-mail. Leeg is de telefoon van het centrum.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Leave it empty when there is none.</source>
        <translation>Laat leeg als die er niet is.</translation>
    </message>
    <message>
        <source>Saved in the register of processing.</source>
        <translation>Opgeslagen in het register van verwerkingen.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Register of certificates</source>
        <translation>Register van bewijzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Toon ze</translation>
    </message>
    <message>
        <source>No certificate was made yet</source>
        <translation>Er is nog geen bewijs gemaakt</translation>
    </message>
    <message>
        <source>A certificate is made on the page of a person, or for many at once.</source>
        <translation>Een bewijs maak je op de pagina van een persoon, of voor veel mensen tegelijk.</translation>
    </message>
    <message>
        <source>Make certificates</source>
        <translation>Bewijzen maken</translation>
    </message>
    <message numerus="yes">
        <source>Print %n together…</source>
        <translation>
            <numerusform>%n samen afdrukken…</numerusform>
            <numerusform>%n samen afdrukken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print together…</source>
        <translation>Samen afdrukken…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) to look at again</source>
        <translation>
            <numerusform>%n bewijs opnieuw bekijken</numerusform>
            <numerusform>%n bewijzen opnieuw bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours that they count were undone later.</source>
        <translation>Uren die meetellen, zijn later ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Hulp gegeven</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Meegedaan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Waarom ingetrokken</translation>
    </message>
    <message>
        <source>somebody who was erased</source>
        <translation>iemand die is gewist</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Sign with a new key?</source>
        <translation>Tekenen met een nieuwe sleutel?</translation>
    </message>
    <message>
        <source>Do this when the old one may have leaked, or once in some years.</source>
        <translation>Doe dit als de oude misschien is uitgelekt, of eens in de paar jaar.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>New certificates are signed with the new key.</source>
        <translation>Nieuwe bewijzen krijgen een handtekening van de nieuwe sleutel.</translation>
    </message>
    <message>
        <source>What was signed stays valid. Nobody can sign with the old key any more: this cannot be undone.</source>
        <translation>Wat getekend is, blijft geldig. Met de oude sleutel kan niemand meer tekenen: dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Whoever checks elsewhere needs the new sheet or file. Until then new papers cannot be checked there.</source>
        <translation>Wie elders controleert, heeft het nieuwe blad of bestand nodig. Tot dan kan men daar nieuwe papieren niet controleren.</translation>
    </message>
    <message>
        <source>Make the page for the website anew, and put it there.</source>
        <translation>Maak de pagina voor de website opnieuw, en zet die erop.</translation>
    </message>
</context>
<context>
    <name>RenewPanel</name>
    <message>
        <source>A new key for the time bank</source>
        <translation>Een nieuwe sleutel voor de tijdbank</translation>
    </message>
    <message>
        <source>For when somebody who left may have a copy of the file, or the recovery sheet.</source>
        <translation>Voor als iemand die weg is misschien een kopie van het bestand heeft, of het herstelblad.</translation>
    </message>
    <message>
        <source>The file is written anew. Passwords and recovery sheets of before open it no more.</source>
        <translation>Het bestand wordt opnieuw geschreven. Wachtwoorden en herstelbladen van daarvoor openen het niet meer.</translation>
    </message>
    <message>
        <source>Everybody else signs in once at this computer while you have the time bank open.</source>
        <translation>Ieder ander meldt zich één keer aan op deze computer, terwijl jij de tijdbank open hebt.</translation>
    </message>
    <message>
        <source>First close all other windows and kiosks of this time bank.</source>
        <translation>Sluit eerst alle andere vensters en kiosken van deze tijdbank.</translation>
    </message>
    <message>
        <source>Backups of before keep the old key: make a new one afterwards.</source>
        <translation>Reservekopieën van daarvoor houden de oude sleutel: maak daarna een nieuwe.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Sleutel vernieuwen</translation>
    </message>
    <message>
        <source>Writing the file anew…</source>
        <translation>Het bestand wordt opnieuw geschreven…</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Dat was te vaak fout. Over %n seconde kun je het weer proberen.</numerusform>
            <numerusform>Dat was te vaak fout. Over %n seconden kun je het weer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window or kiosk still has this time bank open. Close it and try again. Nothing was changed.</source>
        <translation>Een ander venster of een kiosk heeft deze tijdbank nog open. Sluit dat en probeer het opnieuw. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Which backup? Nothing is done yet: first you see what would be lost.</source>
        <translation>Welke reservekopie? Er gebeurt nog niets: je ziet eerst wat je kwijt zou raken.</translation>
    </message>
    <message>
        <source>Sign in to the backup, with a password of the day on which it was made.</source>
        <translation>Log in op de reservekopie, met een wachtwoord van de dag waarop hij is gemaakt.</translation>
    </message>
    <message>
        <source>Read this first.</source>
        <translation>Lees dit eerst.</translation>
    </message>
    <message>
        <source>The backup is put back</source>
        <translation>De reservekopie is teruggezet</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>No backups were found in the folder of this computer.</source>
        <translation>In de map van deze computer zijn geen reservekopieën gevonden.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>It stands on the sheet that was printed when you began.</source>
        <translation>Hij staat op het blad dat bij het begin is afgedrukt.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Open with a password</source>
        <translation>Openen met een wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Reservekopie: %1</translation>
    </message>
    <message>
        <source>It comes to lie at %1</source>
        <translation>Hij komt te staan in %1</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere plek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Looking the backup through…</source>
        <translation>De reservekopie wordt nagekeken…</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>De reservekopie wordt teruggezet…</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Dat was te vaak fout. Over %n seconde kun je het weer proberen.</numerusform>
            <numerusform>Dat was te vaak fout. Over %n seconden kun je het weer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what would be lost</source>
        <translation>Kijken wat je kwijtraakt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>This is the time bank itself. Choose a backup: a file with a date in its name.</source>
        <translation>Dit is de tijdbank zelf. Kies een reservekopie: een bestand met een datum in de naam.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Het is gestopt. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>RetentionView</name>
    <message>
        <source>Retention review</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <translation>Van niemand is de termijn voorbij</translation>
    </message>
    <message>
        <source>Whoever did nothing here for as long as the term comes in this list.</source>
        <translation>Wie hier zo lang niets deed als de termijn, komt in deze lijst.</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message numerus="yes">
        <source>No help, activity, offer, card or certificate for %n month(s). Nobody goes by themselves: keep somebody with a reason, or have an administrator erase them.</source>
        <translation>
            <numerusform>%n maand geen hulp, activiteit, aanbod, kaart of bewijs. Niemand gaat vanzelf weg: bewaar iemand met een reden, of laat een beheerder wissen.</numerusform>
            <numerusform>%n maanden geen hulp, activiteit, aanbod, kaart of bewijs. Niemand gaat vanzelf weg: bewaar iemand met een reden, of laat een beheerder wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Laatste activiteit</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>Voorbij sinds</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Blijft tot en met</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>take a look</source>
        <translation>kijk ernaar</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>is weg</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>blijft bewaard</translation>
    </message>
</context>
<context>
    <name>ReversalDialog</name>
    <message>
        <source>Undo entry %1</source>
        <translation>Regel %1 terugdraaien</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>This stays with the entry.</source>
        <translation>Dit blijft bij de regel staan.</translation>
    </message>
    <message>
        <source>Written down by mistake</source>
        <translation>Per ongeluk opgeschreven</translation>
    </message>
    <message>
        <source>The wrong person</source>
        <translation>De verkeerde persoon</translation>
    </message>
    <message>
        <source>The time is not right</source>
        <translation>De tijd klopt niet</translation>
    </message>
    <message>
        <source>This was written down twice</source>
        <translation>Dit is twee keer opgeschreven</translation>
    </message>
    <message>
        <source>They helped each other: undo the other half too</source>
        <translation>Ze hielpen elkaar: draai de andere helft ook terug</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Dit gebeurt er</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Teruggedraaid: %1</translation>
    </message>
    <message>
        <source>The entry stays in the list, struck through, with your reason.</source>
        <translation>De regel blijft in de lijst, met een streep erdoor en jouw reden.</translation>
    </message>
    <message>
        <source>%1: the balance goes from %2 to %3.</source>
        <translation>%1: het saldo gaat van %2 naar %3.</translation>
    </message>
    <message>
        <source>No balance changes.</source>
        <translation>Er verandert geen saldo.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) count these hours and will be marked.</source>
        <translation>
            <numerusform>%n bewijs telt deze uren mee en krijgt een teken.</numerusform>
            <numerusform>%n bewijzen tellen deze uren mee en krijgen een teken.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can record it again afterwards.</source>
        <translation>Je kunt het daarna opnieuw opschrijven.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Look through what was written down</source>
        <translation>Alles wat is opgeschreven, en wat aandacht vraagt</translation>
    </message>
    <message>
        <source>What asks for attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>Part of the review</source>
        <translation>Deel van het nakijken</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Choose an entry in the list first.</source>
        <translation>Kies eerst een regel in de lijst.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Enrols people, writes down help, and prints statements and certificates.</source>
        <translation>Schrijft mensen in, schrijft hulp op, en drukt afschriften en bewijzen af.</translation>
    </message>
    <message>
        <source>All that the desk does. Also: undoes what others wrote, gives hours from the pot, goes beyond a limit with a reason, joins two records of one person, closes months, and saves lists.</source>
        <translation>Alles van de balie. En ook: fouten van anderen terugdraaien, uren uit de pot geven, met een reden over een grens gaan, dubbele mensen samenvoegen, maanden afsluiten en lijsten bewaren.</translation>
    </message>
    <message>
        <source>All that the coordinator does. Also: operators, settings, and fetching old lists.</source>
        <translation>Alles van de coördinator. En ook: medewerkers, instellingen, en oude lijsten ophalen.</translation>
    </message>
    <message>
        <source>Sees only the people and activities of one organisation. Records who was there, and prints certificates.</source>
        <translation>Ziet alleen de mensen en activiteiten van één organisatie. Schrijft op wie er waren en print bewijzen.</translation>
    </message>
    <message>
        <source>A screen for visitors, who see their own time there. It can do nothing at the desk.</source>
        <translation>Een scherm voor bezoekers. Zij zien daar hun eigen tijd. Aan de balie kan het niets.</translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>Own time</source>
        <translation>Eigen tijd</translation>
    </message>
    <message>
        <source>Space ticks somebody in or out.</source>
        <translation>Met de spatiebalk vink je iemand aan of uit.</translation>
    </message>
    <message>
        <source>Attends</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>Leads it</source>
        <translation>Begeleidt</translation>
    </message>
    <message>
        <source>How long was %1 there?</source>
        <translation>Hoe lang was %1 er?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>SafekeepingSection</name>
    <message>
        <source>Keeping it safe</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Each day the program makes a backup by itself while you work, and looks it through. Choose a folder on a stick or another disk: a laptop that is gone takes its own folders along.</source>
        <translation>Elke dag maakt het programma zelf een reservekopie terwijl je doorwerkt, en kijkt hem na. Kies een map op een stick of een andere schijf: als de laptop weg is, zijn zijn eigen mappen ook weg.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
    <message>
        <source>The backup is made and looked through.</source>
        <translation>De reservekopie is gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>De reservekopie wordt gemaakt…</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>First you see what would be lost. What stands here now is kept under another name.</source>
        <translation>Je ziet eerst wat je kwijt zou raken. Wat er nu staat, blijft bewaard onder een andere naam.</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>The key of the file</source>
        <translation>De sleutel van het bestand</translation>
    </message>
    <message>
        <source>Renew it when somebody who left may have a copy of the file or the recovery sheet. Only what is made afterwards is safe from them.</source>
        <translation>Vernieuw die als iemand die weg is misschien een kopie van het bestand of het herstelblad heeft. Alleen wat daarna komt, is voor die persoon gesloten.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Vernieuwen…</translation>
    </message>
    <message>
        <source>The folder “backups” beside the time bank, on this computer</source>
        <translation>De map ‘backups’ naast de tijdbank, op deze computer</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Map van deze computer</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere kiezen</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Laatste reservekopie</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>Er is er nog geen gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries.</source>
        <translation>
            <numerusform>%1: %n boeking.</numerusform>
            <numerusform>%1: %n boekingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal: %1.</source>
        <translation>Zegel: %1.</translation>
    </message>
    <message>
        <source>Something is wrong in the books: call the administrator.</source>
        <translation>Er klopt iets niet in het boek: roep de beheerder.</translation>
    </message>
    <message>
        <source>Looked through, and whole.</source>
        <translation>Nagekeken: alles klopt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were booked since.</source>
        <translation>
            <numerusform>Daarna is er %n boeking bij gekomen.</numerusform>
            <numerusform>Daarna zijn er %n boekingen bij gekomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message numerus="yes">
        <source>%n slip(s) saved</source>
        <translation>
            <numerusform>%n briefje opgeslagen</numerusform>
            <numerusform>%n briefjes opgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for a signature or confirmation.</source>
        <translation>
            <numerusform>%n daarvan wacht nog op een handtekening of bevestiging.</numerusform>
            <numerusform>%n daarvan wachten nog op een handtekening of bevestiging.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the stack</source>
        <translation>Stapel ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) may be written down already: number %1.</source>
        <translation>
            <numerusform>Eén briefje staat er misschien al: nummer %1.</numerusform>
            <numerusform>%n briefjes staan er misschien al: nummer %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch opslaan</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Eerst kijken</translation>
    </message>
    <message>
        <source>Why is it saved all the same?</source>
        <translation>Waarom sla je het toch op?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>Stack of slips taken back</source>
        <translation>Stapel briefjes teruggenomen</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) undone.</source>
        <translation>
            <numerusform>%n briefje ongedaan gemaakt.</numerusform>
            <numerusform>%n briefjes ongedaan gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring them back into the table</source>
        <translation>Terug in de tabel</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>That was the card of %1. Both people have been chosen already.</source>
        <translation>Dat was de kaart van %1. Wie hielp en voor wie staan er al.</translation>
    </message>
</context>
<context>
    <name>ScreenSection</name>
    <message>
        <source>This screen</source>
        <translation>Dit scherm</translation>
    </message>
    <message>
        <source>Only for this computer. Others keep their own.</source>
        <translation>Alleen voor deze computer. Andere houden hun eigen keuze.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Name, number, date, or what you want to do</source>
        <translation>Naam, nummer, datum, of wat je wilt doen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Laatst gekozen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>SecondLanguage</name>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Activiteit wijzigen</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Wie is verantwoordelijk?</translation>
    </message>
    <message>
        <source>What do people do there?</source>
        <translation>Wat doen mensen er?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>From what time?</source>
        <translation>Hoe laat?</translation>
    </message>
    <message>
        <source>For example 14:30</source>
        <translation>Bijvoorbeeld 14:30</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>For example 2 or 1:30</source>
        <translation>Bijvoorbeeld 2 of 1:30</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>Deel van het programma</translation>
    </message>
    <message>
        <source>What it adds to the MAP</source>
        <translation>Thema voor de MAP</translation>
    </message>
    <message>
        <source>For example: culture at work</source>
        <translation>Bijvoorbeeld: werkcultuur</translation>
    </message>
    <message>
        <source>Who usually leads it?</source>
        <translation>Wie begeleidt het meestal?</translation>
    </message>
    <message>
        <source>Dutch is spoken here</source>
        <translation>Er wordt Nederlands gesproken</translation>
    </message>
    <message>
        <source>Who leads it needs a VOG</source>
        <translation>Wie begeleidt, heeft een VOG nodig</translation>
    </message>
    <message>
        <source>It comes back: offer the next sessions</source>
        <translation>Het komt terug: zet de volgende bijeenkomsten klaar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Make session</source>
        <translation>Bijeenkomst maken</translation>
    </message>
    <message>
        <source>A session on another day</source>
        <translation>Een bijeenkomst op een andere dag</translation>
    </message>
    <message>
        <source>For example 22-11-2026</source>
        <translation>Bijvoorbeeld 22-11-2026</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>our own centre</source>
        <translation>ons eigen centrum</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>nu en dan</translation>
    </message>
    <message>
        <source>%1 leads it no longer</source>
        <translation>%1 begeleidt het niet meer</translation>
    </message>
</context>
<context>
    <name>SessionBooker</name>
    <message numerus="yes">
        <source>Closed: %1, %n people.</source>
        <translation>
            <numerusform>Afgesloten: %1, %n persoon.</numerusform>
            <numerusform>Afgesloten: %1, %n mensen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was booked is taken back and booked anew. Why?</source>
        <translation>Wat geboekt was, wordt ongedaan gemaakt en opnieuw geboekt. Waarom?</translation>
    </message>
    <message>
        <source>What was booked is taken back. Why?</source>
        <translation>Wat geboekt was, wordt ongedaan gemaakt. Waarom?</translation>
    </message>
    <message>
        <source>%1 was not held.</source>
        <translation>%1 ging niet door.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The list of %1 is corrected.</source>
        <translation>De lijst van %1 is verbeterd.</translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation>Per ongeluk afgesloten</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Het %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Activiteit wijzigen</translation>
    </message>
    <message>
        <source>This session cannot be shown</source>
        <translation>Deze bijeenkomst is niet te tonen</translation>
    </message>
    <message>
        <source>our own centre</source>
        <translation>ons eigen centrum</translation>
    </message>
    <message>
        <source>MAP: %1</source>
        <translation>MAP: %1</translation>
    </message>
    <message>
        <source>Dutch is spoken</source>
        <translation>Nederlands gesproken</translation>
    </message>
    <message>
        <source>VOG needed</source>
        <translation>VOG nodig</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>No sessions in this period</source>
        <translation>Geen bijeenkomsten in deze periode</translation>
    </message>
    <message>
        <source>Make an activity of this organisation on the page Activities.</source>
        <translation>Maak een activiteit van deze organisatie op de pagina Activiteiten.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Begeleiders</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deed mee</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Operators</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Het centrum</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dit scherm</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Keeping safe</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>Settler</name>
    <message>
        <source>Signed: %1</source>
        <translation>Getekend: %1</translation>
    </message>
    <message>
        <source>How was it confirmed? %1</source>
        <translation>Hoe is het bevestigd? %1</translation>
    </message>
    <message>
        <source>Decline this? %1</source>
        <translation>Dit afwijzen? %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bevestigd: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Afgewezen: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Slips</source>
        <translation>Briefjes</translation>
    </message>
    <message>
        <source>Put the paper slips beside you</source>
        <translation>Leg de briefjes naast je</translation>
    </message>
    <message>
        <source>Type them below each other, or paste rows from a spreadsheet (Ctrl+V).</source>
        <translation>Typ ze onder elkaar, of plak rijen uit een rekenblad (Ctrl+V).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who helped?</source>
        <translation>Wie hielp?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>ShownDialog</name>
    <message>
        <source>Save digital one</source>
        <translation>Digitaal bewaren</translation>
    </message>
    <message>
        <source>Open Badges 3.0: for a wallet or a program that checks it</source>
        <translation>Open Badges 3.0: voor een app of een programma dat het controleert</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Bewijs %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Help given: %1</source>
        <translation>Hulp gegeven: %1</translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation>Meegedaan: %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <translation>Gemaakt op %1 door %2</translation>
    </message>
    <message>
        <source>An entry that it counts was undone later. Withdraw it and make it anew.</source>
        <translation>Een boeking die meetelt, is later ongedaan gemaakt. Trek het in en maak het opnieuw.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Ingetrokken: %1</translation>
    </message>
    <message>
        <source>Saving in this folder did not work. Choose another one.</source>
        <translation>Bewaren in deze map lukte niet. Kies een andere.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign-in of its own</source>
        <translation>Eigen login</translation>
    </message>
    <message>
        <source>They see only the people and activities of this organisation, record who was there, and print certificates.</source>
        <translation>Wie zo inlogt, ziet alleen de mensen en activiteiten van deze organisatie, schrijft op wie er waren en print bewijzen.</translation>
    </message>
    <message>
        <source>Nobody signs in for this organisation.</source>
        <translation>Niemand logt in voor deze organisatie.</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kan nu binnenkomen.</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Who opens the kiosk?</source>
        <translation>Wie opent de kiosk?</translation>
    </message>
    <message>
        <source>After this the screen is for visitors. They see only their own time.</source>
        <translation>Daarna is het scherm voor bezoekers. Zij zien alleen hun eigen tijd.</translation>
    </message>
    <message>
        <source>Who closes the kiosk?</source>
        <translation>Wie sluit de kiosk?</translation>
    </message>
    <message>
        <source>Only who works here can close it. Scan your badge, or type your name and password.</source>
        <translation>Alleen wie hier werkt, kan dit. Scan je badge, of typ je naam en wachtwoord.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Je badge</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>It stands on the sheet that was printed when you began.</source>
        <translation>Hij staat op het blad dat bij het begin is afgedrukt.</translation>
    </message>
    <message>
        <source>Open with a password</source>
        <translation>Openen met een wachtwoord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Capitals are locked.</source>
        <translation>Hoofdletters staan vast.</translation>
    </message>
    <message>
        <source>Practice: here the password is no secret. It is %1</source>
        <translation>Oefenen: hier is het wachtwoord niet geheim. Het is %1</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Terug naar het werk</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Terug naar de kiosk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Another time bank</source>
        <translation>Een andere tijdbank</translation>
    </message>
    <message>
        <source>Your own password opens the time bank. Scan your badge, or type your name.</source>
        <translation>Je eigen wachtwoord opent de tijdbank. Scan je badge of typ je naam.</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Deze balie is op slot</translation>
    </message>
    <message>
        <source>Everything you typed is still there. Scan your badge, or type your password.</source>
        <translation>Alles wat je typte, staat er nog. Scan je badge of typ je wachtwoord.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Wie neemt het over?</translation>
    </message>
    <message>
        <source>What is being typed stays. Scan your badge, or type your name and password.</source>
        <translation>Wat er getypt is, blijft staan. Scan je badge of typ je naam en wachtwoord.</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Dat was te vaak niet goed. Je kunt het over %n seconde weer proberen.</numerusform>
            <numerusform>Dat was te vaak niet goed. Je kunt het over %n seconden weer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Empty slips</source>
        <translation>Lege briefjes</translation>
    </message>
    <message>
        <source>Slip to sign</source>
        <translation>Briefje om te tekenen</translation>
    </message>
    <message>
        <source>This is not written down yet. Save the line as well.</source>
        <translation>Dit is nog niet opgeschreven. Sla de regel ook op.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Small sheet (A6)</source>
        <translation>Klein vel (A6)</translation>
    </message>
    <message>
        <source>Four on a sheet (A4)</source>
        <translation>Vier op een vel (A4)</translation>
    </message>
    <message>
        <source>Receipt (80 mm)</source>
        <translation>Bon (80 mm)</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Tweede taal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>Of who was helped</source>
        <translation>Van wie hulp kreeg</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>briefje</translation>
    </message>
    <message>
        <source>Slip to sign…</source>
        <translation>Briefje om te tekenen…</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Stack of slips</source>
        <translation>Stapel briefjes</translation>
    </message>
    <message>
        <source>Type them below each other. They are saved in one go.</source>
        <translation>Typ ze onder elkaar. Ze worden in één keer opgeslagen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>There is nothing in the table yet.</source>
        <translation>Er staat nog niets in de tabel.</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the rows in the spreadsheet first.</source>
        <translation>Er is niets gekopieerd. Kopieer eerst de rijen in het rekenblad.</translation>
    </message>
    <message>
        <source>Slip %1 taken out.</source>
        <translation>Briefje %1 is eruit.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) from before that you did not save yet.</source>
        <translation>
            <numerusform>%n briefje van daarnet dat nog niet is opgeslagen.</numerusform>
            <numerusform>%n briefjes van daarnet die nog niet zijn opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) pasted.</source>
        <translation>
            <numerusform>%n briefje geplakt.</numerusform>
            <numerusform>%n briefjes geplakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) another look.</source>
        <translation>
            <numerusform>Kijk nog even naar %n ervan.</numerusform>
            <numerusform>Kijk nog even naar %n ervan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) need(s) another look before the stack can be saved.</source>
        <translation>
            <numerusform>Kijk nog even naar %n briefje. Daarna kan de stapel worden opgeslagen.</numerusform>
            <numerusform>Kijk nog even naar %n briefjes. Daarna kan de stapel worden opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save all %n</source>
        <translation>
            <numerusform>Sla %n op</numerusform>
            <numerusform>Sla alle %n op</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n briefje</numerusform>
            <numerusform>%n briefjes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: next field, after the time the next slip. Ctrl+D: as above. Ctrl+B: confirmation. Ctrl+Delete: take out.</source>
        <translation>Enter: volgende vak, na de tijd het volgende briefje. Ctrl+D: als erboven. Ctrl+B: bevestiging. Ctrl+Delete: eruit.</translation>
    </message>
</context>
<context>
    <name>StandingStrip</name>
    <message>
        <source>%1 has left. What was recorded stays to be seen.</source>
        <translation>%1 is gestopt. Wat opgeschreven is, blijft te zien.</translation>
    </message>
    <message>
        <source>%1 left on %2. What was recorded stays to be seen.</source>
        <translation>%1 is gestopt op %2. Wat opgeschreven is, blijft te zien.</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>%1 takes no part for a while. No help is recorded until the pause ends.</source>
        <translation>%1 doet even niet mee. Er wordt geen hulp opgeschreven tot de pauze voorbij is.</translation>
    </message>
    <message>
        <source>Take part again</source>
        <translation>Doet weer mee</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>balance hidden</source>
        <translation>saldo verborgen</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wordt %1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open an existing time bank</source>
        <translation>Een bestaande tijdbank openen</translation>
    </message>
    <message>
        <source>Where shall the time bank lie?</source>
        <translation>Waar moet de tijdbank komen?</translation>
    </message>
    <message>
        <source>Time banks (*.db *.timebank);;All files (*)</source>
        <translation>Tijdbanken (*.db *.timebank);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Statement of %1</source>
        <translation>Afschrift van %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>afschrift</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>%1 minutes or %1 hours? Write %1m or %1u.</source>
        <translation>%1 minuten of %1 uur? Schrijf %1m of %1u.</translation>
    </message>
    <message>
        <source>Day, slip %1</source>
        <translation>Dag, briefje %1</translation>
    </message>
    <message>
        <source>Who helped? Slip %1</source>
        <translation>Wie hielp? Briefje %1</translation>
    </message>
    <message>
        <source>For whom? Slip %1</source>
        <translation>Voor wie? Briefje %1</translation>
    </message>
    <message>
        <source>What? Slip %1</source>
        <translation>Wat? Briefje %1</translation>
    </message>
    <message>
        <source>How long? Slip %1</source>
        <translation>Hoe lang? Briefje %1</translation>
    </message>
    <message>
        <source>How confirmed? Slip %1</source>
        <translation>Hoe bevestigd? Briefje %1</translation>
    </message>
    <message>
        <source>Note, slip %1</source>
        <translation>Notitie, briefje %1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
</context>
<context>
    <name>TakingOverDialog</name>
    <message>
        <source>Take over a list</source>
        <translation>Een lijst overnemen</translation>
    </message>
    <message>
        <source>People, balances or exchanges of another program, or a table of your own (CSV or Excel). First you see what it would do.</source>
        <translation>Mensen, saldo’s of opgeschreven hulp uit een ander programma, of een eigen tabel (CSV of Excel). Je ziet eerst wat er zou gebeuren.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Why does it come so late?</source>
        <translation>Waarom komt het zo laat?</translation>
    </message>
    <message>
        <source>This stays with each row of a closed month.</source>
        <translation>Dit blijft staan bij elke regel van een maand die dicht is.</translation>
    </message>
    <message>
        <source>Take over without a backup from before</source>
        <translation>Overnemen zonder reservekopie vooraf</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Taking the list over…</source>
        <translation>De lijst wordt overgenomen…</translation>
    </message>
    <message>
        <source>Everything in this list was there already.</source>
        <translation>Alles uit deze lijst was er al.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n regel gelezen.</numerusform>
            <numerusform>%n regels gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of a month that is closed. Say why they come late.</source>
        <translation>
            <numerusform>%n regel is van een maand die dicht is. Zeg waarom die laat komt.</numerusform>
            <numerusform>%n regels zijn van een maand die dicht is. Zeg waarom die laat komen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) must be mended first; until then nothing is taken over.</source>
        <translation>
            <numerusform>%n regel moet eerst beter. Tot dan wordt er niets overgenomen.</numerusform>
            <numerusform>%n regels moeten eerst beter. Tot dan wordt er niets overgenomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingOverSection</name>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>A list of people, their balances or what they did, from TimeOverflow, Komunitin, Cyclos, NEXUS or a table of your own. What was taken over before is not booked twice.</source>
        <translation>Een lijst van mensen, hun saldo of wat ze deden, uit TimeOverflow, Komunitin, Cyclos, NEXUS of een eigen tabel. Wat al eens is overgenomen, wordt niet dubbel geboekt.</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>Een lijst overnemen</translation>
    </message>
</context>
<context>
    <name>TalentDialog</name>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave it empty for: %1, in every language.</source>
        <translation>Laat leeg voor: %1, in elke taal.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Naam bij ons</translation>
    </message>
    <message>
        <source>Name no illness.</source>
        <translation>Noem geen ziekte.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Telt mee voor</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integratie</translation>
    </message>
    <message>
        <source>Liveable neighbourhood</source>
        <translation>Leefbaarheid</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Plaatje van %1</translation>
    </message>
    <message>
        <source>People can choose it</source>
        <translation>Mensen kunnen dit kiezen</translation>
    </message>
    <message>
        <source>What shows in it, for certificates</source>
        <translation>Wat iemand ermee laat zien, voor bewijzen</translation>
    </message>
    <message>
        <source>A sentence on each line. An empty field brings the usual ones back.</source>
        <translation>Eén zin per regel. Een leeg veld brengt de gewone zinnen terug.</translation>
    </message>
</context>
<context>
    <name>TalentField</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Enter repeats %1.</source>
        <translation>Enter herhaalt %1.</translation>
    </message>
</context>
<context>
    <name>TalentsCard</name>
    <message>
        <source>Can do</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Would like</source>
        <translation>Wil</translation>
    </message>
    <message>
        <source>Change what this person can do and would like</source>
        <translation>Verander wat deze persoon kan en wil</translation>
    </message>
    <message>
        <source>Not said yet.</source>
        <translation>Nog niet gezegd.</translation>
    </message>
</context>
<context>
    <name>TalentsDialog</name>
    <message>
        <source>What can this person do for others, and what would they like help with?</source>
        <translation>Wat kan deze persoon voor anderen doen, en waar is hulp bij welkom?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Would like</source>
        <translation>Wil</translation>
    </message>
    <message>
        <source>Search an activity</source>
        <translation>Zoek een activiteit</translation>
    </message>
</context>
<context>
    <name>TalentsSection</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>What people help each other with. A name that you give it stands everywhere at once.</source>
        <translation>Waarmee mensen elkaar helpen. Een naam die jij geeft, staat meteen overal.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Er zijn nog geen activiteiten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Enter repeats %1.</source>
        <translation>Enter herhaalt %1.</translation>
    </message>
    <message>
        <source>For example 2, 2:30 or 45m</source>
        <translation>Bijvoorbeeld 2, 2:30 of 45m</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n bewijs</numerusform>
            <numerusform>%n bewijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Fetching the papers from the register…</source>
        <translation>De bewijzen uit het register halen…</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>bewijzen</translation>
    </message>
    <message>
        <source>None of these can be printed. Choose others in the register.</source>
        <translation>Geen van deze kan worden afgedrukt. Kies andere in het register.</translation>
    </message>
    <message>
        <source>In the order of the list, each as it was made.</source>
        <translation>In de volgorde van de lijst, elk zoals het is gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn certificate(s) left out.</source>
        <translation>
            <numerusform>%n ingetrokken bewijs staat er niet bij.</numerusform>
            <numerusform>%n ingetrokken bewijzen staan er niet bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased certificate(s) left out.</source>
        <translation>
            <numerusform>%n gewist bewijs staat er niet bij.</numerusform>
            <numerusform>%n gewiste bewijzen staan er niet bij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoer</name>
    <message>
        <source>Written down by mistake</source>
        <translation>Per ongeluk opgeschreven</translation>
    </message>
    <message>
        <source>There is nothing of yours from today to undo.</source>
        <translation>Er is vandaag niets van jou om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Undo this?</source>
        <translation>Dit ongedaan maken?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Opnieuw opschrijven</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Compare the name</source>
        <translation>Vergelijk de naam</translation>
    </message>
    <message>
        <source>Show it as it was made</source>
        <translation>Toon het zoals het is gemaakt</translation>
    </message>
    <message>
        <source>Which name does the paper show?</source>
        <translation>Welke naam staat op het papier?</translation>
    </message>
    <message>
        <source>Letter for letter. A good code on somebody else&apos;s paper is found out so.</source>
        <translation>Letter voor letter. Zo valt een goede code op andermans papier door de mand.</translation>
    </message>
    <message>
        <source>Does the paper say the same? Lay it beside this.</source>
        <translation>Staat dit ook zo op het papier? Leg het ernaast.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>%1: this name is right</source>
        <translation>%1: deze naam klopt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Hulp gegeven</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Meegedaan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Getekend door</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Speak calmly, a hand away from the microphone.</source>
        <translation>Spreek rustig, een hand van de microfoon af.</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Inspreken: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Uit een bestand</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation>Hoe hard het is</translation>
    </message>
    <message>
        <source>Sound files (*.wav);;All files (*)</source>
        <translation>Geluidsbestanden (*.wav);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a WAV file</source>
        <translation>Kies een WAV-bestand</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand is niet te lezen. Kies een ander.</translation>
    </message>
    <message>
        <source>Nothing can be played here. See whether a loudspeaker is connected.</source>
        <translation>Hier is niets af te spelen. Kijk of er een luidspreker is aangesloten.</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one and try again, or take a file that was recorded elsewhere.</source>
        <translation>Er is geen microfoon. Sluit er een aan en probeer het opnieuw, of neem een bestand dat elders is ingesproken.</translation>
    </message>
    <message>
        <source>In Dutch: %1</source>
        <translation>In het Nederlands: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Opnieuw inspreken</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Inspreken</translation>
    </message>
    <message>
        <source>Be quiet</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>The microphone is on. Say it, then press Stop.</source>
        <translation>De microfoon staat aan. Zeg het, en druk dan op Stop.</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Nog niet ingesproken.</translation>
    </message>
    <message>
        <source>Kept, but too quiet. Speak closer and record it again.</source>
        <translation>Bewaard, maar te zacht. Spreek dichterbij en spreek het opnieuw in.</translation>
    </message>
    <message>
        <source>Kept, but too loud: it crackles. Record it again from further off.</source>
        <translation>Bewaard, maar te hard: het kraakt. Spreek het opnieuw in van verder weg.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Ingesproken.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>Reading aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>What the kiosk says in a language, spoken by your own people. A page is read aloud once all its phrases are recorded. Begin with the screens and the numbers.</source>
        <translation>Wat de kiosk in een taal zegt, ingesproken door jullie eigen mensen. Een scherm wordt voorgelezen als alle zinnen ervan zijn ingesproken. Begin met de schermen en de getallen.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Inspreken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Niets om in te spreken</translation>
    </message>
    <message>
        <source>%1 of %2 phrases are recorded.</source>
        <translation>%1 van de %2 zinnen zijn ingesproken.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Wat er gezegd wordt</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ingesproken</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>te zacht</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>te hard</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat je ziet</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle activiteiten</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>De week ervoor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>De week erna</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>No sessions this week</source>
        <translation>Geen bijeenkomsten in deze week</translation>
    </message>
    <message>
        <source>An activity with a fixed day offers its sessions here by itself.</source>
        <translation>Een activiteit met een vaste dag zet de bijeenkomsten hier vanzelf klaar.</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Er zijn nog geen activiteiten</translation>
    </message>
    <message>
        <source>A language cafe, cooking together, a repair café: make it once, and it comes back each week.</source>
        <translation>Een taalcafé, samen koken, een repaircafé: maak het één keer, dan komt het elke week terug.</translation>
    </message>
    <message>
        <source>Ask the coordinator to make the first one.</source>
        <translation>Vraag de coördinator om de eerste te maken.</translation>
    </message>
    <message>
        <source>our own centre</source>
        <translation>ons eigen centrum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>nog niet afgesloten</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>niets genoteerd</translation>
    </message>
    <message>
        <source>takes place</source>
        <translation>gaat door</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>nu en dan</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Begeleiders</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Part of the programme</source>
        <translation>Deel van het programma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk sluiten</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Neighbours help each other, and this program remembers the hours.</source>
        <translation>Buren helpen elkaar, en dit programma onthoudt de uren.</translation>
    </message>
    <message>
        <source>Try it with examples</source>
        <translation>Probeer met voorbeelden</translation>
    </message>
    <message>
        <source>A made-up neighbourhood. Nothing counts, nothing can go wrong.</source>
        <translation>Een verzonnen buurt. Niets telt, niets kan misgaan.</translation>
    </message>
    <message>
        <source>Start a new time bank</source>
        <translation>Een nieuwe tijdbank beginnen</translation>
    </message>
    <message>
        <source>For your own centre. It takes a minute.</source>
        <translation>Voor je eigen buurthuis. Het kost een minuut.</translation>
    </message>
    <message>
        <source>Open an existing time bank</source>
        <translation>Een bestaande tijdbank openen</translation>
    </message>
    <message>
        <source>A file that you or a colleague made before.</source>
        <translation>Een bestand dat jij of een collega eerder maakte.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>After a mistake, or on another computer.</source>
        <translation>Na een fout, of op een andere computer.</translation>
    </message>
    <message>
        <source>Making a neighbourhood with a year of life behind it…</source>
        <translation>Er wordt een buurt gemaakt met een jaar leven achter zich…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdraw certificate %1</source>
        <translation>Bewijs %1 intrekken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>This stays in the register. It is not printed anywhere.</source>
        <translation>Dit blijft in het register staan. Het wordt nergens afgedrukt.</translation>
    </message>
    <message>
        <source>Hours were undone</source>
        <translation>Er zijn uren teruggedraaid</translation>
    </message>
    <message>
        <source>The name is not right</source>
        <translation>De naam klopt niet</translation>
    </message>
    <message>
        <source>The wrong period</source>
        <translation>De verkeerde periode</translation>
    </message>
    <message>
        <source>The paper was lost</source>
        <translation>Het papier is kwijt</translation>
    </message>
    <message>
        <source>This is what happens</source>
        <translation>Dit gebeurt er</translation>
    </message>
    <message>
        <source>Whoever checks this paper here hears that it was withdrawn. This cannot be undone.</source>
        <translation>Wie dit papier hier controleert, hoort dat het is ingetrokken. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The register keeps it. You can make a new certificate for the same days.</source>
        <translation>Het register bewaart het. Je kunt voor dezelfde dagen een nieuw bewijs maken.</translation>
    </message>
    <message>
        <source>Whoever checks elsewhere hears of it from your next list of withdrawn certificates.</source>
        <translation>Wie elders controleert, hoort het van je volgende lijst van ingetrokken bewijzen.</translation>
    </message>
    <message>
        <source>Withdrawn: certificate %1</source>
        <translation>Ingetrokken: bewijs %1</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Take in a sheet</source>
        <translation>Blad innemen</translation>
    </message>
    <message>
        <source>A sheet with words that a native speaker looked over. First you see what it would change.</source>
        <translation>Een blad met woorden dat een moedertaalspreker nakeek. Je ziet eerst wat er verandert.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Innemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Who looked it over?</source>
        <translation>Wie keek het na?</translation>
    </message>
    <message>
        <source>For lines that name nobody. You may leave it empty.</source>
        <translation>Voor regels waar niemand bij staat. Leeg laten mag.</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Bladen (*.xlsx *.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Het blad wordt gelezen…</translation>
    </message>
    <message>
        <source>Taking the sheet in…</source>
        <translation>Het blad wordt ingenomen…</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Ingenomen: %1</translation>
    </message>
    <message>
        <source>Nothing in this sheet is new.</source>
        <translation>In dit blad staat niets nieuws.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>In elke lijst</translation>
    </message>
    <message>
        <source>time bank</source>
        <translation>tijdbank</translation>
    </message>
    <message>
        <source>Your role has no pages here yet</source>
        <translation>Voor jouw rol zijn hier nog geen schermen</translation>
    </message>
    <message>
        <source>Ask the coordinator for help.</source>
        <translation>Vraag de coördinator om hulp.</translation>
    </message>
    <message>
        <source>Lock, language and looks</source>
        <translation>Vergrendelen, taal en uiterlijk</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>_Range</name>
    <message>
        <source>For instance 2, 2:30 or -1. Leave it empty for no limit.</source>
        <translation>Bijvoorbeeld 2, 2:30 of -1. Laat het leeg voor geen grens.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
</context>
<context>
    <name>_SentenceRow</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Says so</source>
        <translation>Vertelt het zelf</translation>
    </message>
    <message>
        <source>Was seen</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>_Text</name>
    <message>
        <source>Contains</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Capitals and accents make no difference.</source>
        <translation>Hoofdletters en accenten maken niet uit.</translation>
    </message>
</context>
</TS>
